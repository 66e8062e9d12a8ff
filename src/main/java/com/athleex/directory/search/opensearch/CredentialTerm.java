package com.athleex.directory.search.opensearch;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.search.index.RankingSignals;
import com.athleex.directory.trainers.PublicProfile.Credential;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * A credential in one keyword, {@code slug|day|Title}: a range of them holds
 * those of a slug that have not expired.
 *
 * @param lastDay
 *          on which it is valid, by {@link RankingSignals#day}
 */
record CredentialTerm(String slug, int lastDay, String title) {

  private static final int DIGITS = 5;

  /** One of each title: that which is valid for longest. */
  static List<CredentialTerm> of(Collection<Credential> credentials) {
    var byTitle = new TreeMap<String, Integer>();
    for (var credential : credentials)
      byTitle.merge(credential.title(), lastDay(credential), Math::max);
    return byTitle.entrySet().stream()
        .map(e -> new CredentialTerm(Slug.of(e.getKey()), e.getValue(), e.getKey()))
        .toList();
  }

  private static int lastDay(Credential credential) {
    return credential.expiresOn() == null ? RankingSignals.NEVER : RankingSignals.day(credential.expiresOn());
  }

  static CredentialTerm parse(String term) {
    int bar = term.indexOf('|');
    return new CredentialTerm(term.substring(0, bar),
        Integer.parseInt(term.substring(bar + 1, bar + 1 + DIGITS)),
        term.substring(bar + 2 + DIGITS));
  }

  /** The first term of a slug that is valid on a day. */
  static String first(String slug, int day) {
    return slug + "|" + "%05d".formatted(day);
  }

  /** After all terms of a slug. */
  static String end(String slug) {
    return slug + "}";
  }

  @Override
  public String toString() {
    return first(slug, lastDay) + "|" + title;
  }
}
