package com.athleex.directory.articles.reading;

/** What there is to be read. */
public interface Readings {

  Sight of(String slug);
}
