package com.athleex.directory.web;

import org.jspecify.annotations.Nullable;

/**
 * A bean of this type says that pages may load pictures from another origin.
 *
 * @param origin
 *          such as {@code https://tiles.example}; null: from none
 */
public record ImageSource(@Nullable String origin) {}
