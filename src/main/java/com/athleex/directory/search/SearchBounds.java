package com.athleex.directory.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one search may cost.
 *
 * @param longest
 *          how long the index looks for the answer before it gives up and says
 *          so: whatever is asked, nobody keeps a processor from the others
 */
@ConfigurationProperties("directory.search.bounds")
public record SearchBounds(@DefaultValue("2s") Duration longest) {

  public SearchBounds {
    if (longest.toMillis() < 1)
      throw new IllegalArgumentException("directory.search.bounds.longest leaves no time to search");
  }
}
