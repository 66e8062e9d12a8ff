package com.athleex.directory.search;

import com.athleex.directory.search.SearchResult.Factor;
import com.athleex.directory.search.words.SoughtWords.Kind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What each factor of the order by relevance may add at most, and what that is
 * made of. The words somebody typed count most; then how near, since readers
 * come for somebody near; evidence and ratings alike; freshness little. The
 * rotation is smaller than any real difference, so that it only shuffles equals
 * and lets new trainers be seen.
 *
 * @param text
 *          how well the words fit; so much that a misspelling in one of two
 *          words weighs more than all other factors together: who fits exactly
 *          comes first
 * @param specialties
 *          how many of those that are sought; who has the pain and the lift of
 *          a reader comes before who has one of them
 * @param nearness
 *          1 at the centre, and less the sooner the more people live around it
 * @param availability
 *          whether new clients are taken; more than nearness, since nobody is
 *          served by somebody next door who has no room
 * @param language
 *          whether the reader's own is spoken, where no place is asked for:
 *          then it stands for nearness
 * @param evidence
 *          credentials that somebody checked and that have not expired
 * @param rating
 *          Bayesian average
 * @param freshness
 *          of the profile, halved every 90 days; none of an owned one that was
 *          not confirmed for longer
 * @param rotation
 *          changes every day
 * @param halving
 *          at which distance nearness is one half
 * @param words
 *          what a word that fits is worth
 */
@ConfigurationProperties("directory.search.ranking")
public record RankingWeights(@DefaultValue("290") int text, @DefaultValue("40") int specialties,
    @DefaultValue("25") int nearness, @DefaultValue("35") int availability,
    @DefaultValue("25") int language, @DefaultValue("12") int evidence,
    @DefaultValue("12") int rating, @DefaultValue("8") int freshness,
    @DefaultValue("3") int rotation, @DefaultValue Halving halving, @DefaultValue Words words) {

  /**
   * The distance at which nearness is one half: {@code leastKm} where
   * {@code people} live around the centre, twice that where a quarter of them do,
   * so that about as many people always live nearer. In Milano somebody 5 km away
   * is far, in the inland of Sardinia 20 km is the next town.
   *
   * @param leastKm
   *          in the densest places
   * @param mostKm
   *          where next to nobody lives
   * @param people
   *          within 25 km of the centre of a metropolis
   */
  public record Halving(@DefaultValue("2") double leastKm, @DefaultValue("25") double mostKm,
      @DefaultValue("4000000") long people) {

    double km(long peopleAround) {
      double km = leastKm * Math.sqrt(people / (double) Math.max(1, peopleAround));
      // in steps that can be told
      return Math.round(10 * Math.clamp(km, leastKm, mostKm)) / 10.0;
    }
  }

  /**
   * Points of a word: those of its field, and some more for how it fits. Whole
   * numbers, because their sums are exact.
   *
   * @param name
   *          in the trainer's name: who is sought by name is meant
   * @param topic
   *          in a specialty or profession
   * @param text
   *          in headline, biography or credentials, where words stand for much
   *          else
   * @param typed
   *          more for what fits as it was typed, in another word for it, or
   *          written in one
   * @param begun
   *          more for a longer word that begins with what was typed
   */
  public record Words(@DefaultValue("192") int name, @DefaultValue("160") int topic,
      @DefaultValue("64") int text, @DefaultValue("640") int typed, @DefaultValue("320") int begun) {

    /** Points of a word that fits in the best way. */
    public int most() {
      return typed + Math.max(name, Math.max(topic, text));
    }

    /**
     * @param field
     *          points of the field
     */
    public int points(Kind kind, int field) {
      return switch (kind) {
        case EXACT -> typed + field;
        case COMPOUND, SYNONYM -> typed + field * 7 / 8;
        case PREFIX -> begun + field * 5 / 8;
        case TYPO -> Math.max(1, field / 4);
      };
    }
  }

  /** In thousandths of a point. */
  public long maximum(Factor factor) {
    return 1000L * switch (factor) {
      case TEXT -> text;
      case SPECIALTIES -> specialties;
      case NEARNESS -> nearness;
      case AVAILABILITY -> availability;
      case LANGUAGE -> language;
      case EVIDENCE -> evidence;
      case RATING -> rating;
      case FRESHNESS -> freshness;
      case ROTATION -> rotation;
    };
  }
}
