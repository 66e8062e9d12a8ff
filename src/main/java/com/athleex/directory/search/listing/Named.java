package com.athleex.directory.search.listing;

import java.util.UUID;

/** A listing without what it shows. */
public record Named(UUID id, String handle) {}
