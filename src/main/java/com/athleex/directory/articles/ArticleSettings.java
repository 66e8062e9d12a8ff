package com.athleex.directory.articles;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How articles are kept and read.
 *
 * @param registerCatalogue
 *          whether the blog's own articles are registered at the start, those
 *          that are not there yet
 * @param longestTextBytes
 *          of a text to be analysed; whoever sends more is answered 413
 */
@ConfigurationProperties("directory.articles")
public record ArticleSettings(@DefaultValue("true") boolean registerCatalogue,
    @DefaultValue("262144") long longestTextBytes) {}
