package com.athleex.directory.identity;

/** An account is gone, and everything that the modules kept of it. */
public record AccountErased(AccountId account) {}
