package com.athleex.directory.search.rates;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param rates
 *          a file of reference rates, of the format that the shipped one
 *          explains, in whose place it is read; null: the shipped one
 */
@ConfigurationProperties("directory.search")
record RateSettings(@Nullable Path rates) {

  static final String RATES = "directory.search.rates";
}
