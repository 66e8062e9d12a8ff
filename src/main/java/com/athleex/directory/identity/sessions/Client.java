package com.athleex.directory.identity.sessions;

/**
 * From where somebody signs in.
 *
 * @param name
 *          what the client says it is; nothing rests on it
 * @param network
 *          keyed digest of the client's network, never the address itself
 */
public record Client(String name, String network) {}
