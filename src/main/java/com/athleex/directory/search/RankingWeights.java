package com.athleex.directory.search;

import com.athleex.directory.search.SearchResult.Factor;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What each factor of the order by relevance may add at most. The words
 * somebody typed count most; then how near, since readers come for somebody
 * near; evidence and ratings alike; freshness little. The rotation is smaller
 * than any real difference, so that it only shuffles equals and lets new
 * trainers be seen.
 *
 * @param text
 *          how well the words fit
 * @param nearness
 *          1 at the centre, one half at {@code halfNearnessKm}
 * @param evidence
 *          credentials that somebody checked and that have not expired
 * @param rating
 *          Bayesian average
 * @param freshness
 *          of the profile, halved every 90 days; none of an owned one that was
 *          not confirmed for longer
 * @param rotation
 *          changes every day
 * @param halfNearnessKm
 *          kilometres at which nearness is one half
 */
@ConfigurationProperties("directory.search.ranking")
public record RankingWeights(@DefaultValue("40") int text, @DefaultValue("25") int nearness,
    @DefaultValue("12") int evidence, @DefaultValue("12") int rating, @DefaultValue("8") int freshness,
    @DefaultValue("3") int rotation, @DefaultValue("10") double halfNearnessKm) {

  /** In thousandths of a point. */
  public long maximum(Factor factor) {
    return 1000L * switch (factor) {
      case TEXT -> text;
      case NEARNESS -> nearness;
      case EVIDENCE -> evidence;
      case RATING -> rating;
      case FRESHNESS -> freshness;
      case ROTATION -> rotation;
    };
  }
}
