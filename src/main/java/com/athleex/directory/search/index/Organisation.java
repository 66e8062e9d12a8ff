package com.athleex.directory.search.index;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.trainers.PublicProfile;
import com.athleex.directory.trainers.PublicProfile.Precision;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom trainers work, as far as profiles tell: who has the same website, or
 * else works first at a venue of the same name at the same point, counts as of
 * one organisation.
 */
final class Organisation {

  /** Where many who have nothing to do with each other have their pages. */
  private static final Set<String> SHARED = Set.of("instagram.com", "facebook.com", "linkedin.com",
      "linktr.ee", "tiktok.com", "youtube.com", "x.com", "twitter.com", "sites.google.com", "google.com",
      "about.me", "beacons.ai", "miodottore.it", "trainerize.com", "linkin.bio", "bio.link", "carrd.co",
      "wa.me",
      "t.me", "threads.net", "medium.com", "patreon.com", "strava.com", "calendly.com", "trainerize.me");

  private Organisation() {}

  /** A number for the organisation; 0 where nothing tells. */
  static long of(PublicProfile profile) {
    var host = host(profile.offer().website());
    if (host != null)
      return number(host);
    for (var location : profile.locations()) {
      var name = Slug.of(location.name());
      if (location.precision() == Precision.EXACT && !name.isEmpty())
        return number(name + "@" + (PackedLocation.pack(location) >>> 15));
    }
    return 0;
  }

  private static @Nullable String host(@Nullable String website) {
    if (website == null)
      return null;
    try {
      var host = URI.create(website).getHost();
      if (host == null)
        return null;
      host = host.toLowerCase(Locale.ROOT);
      host = host.startsWith("www.") ? host.substring(4) : host;
      return SHARED.contains(host) || host.endsWith(".google.com") ? null : host;
    } catch (IllegalArgumentException e) {
      return null; // no address that anybody could share
    }
  }

  // FNV-1a, never 0
  private static long number(String text) {
    int number = 0x811c9dc5;
    for (int i = 0; i < text.length(); i++)
      number = (number ^ text.charAt(i)) * 0x01000193;
    return number == 0 ? 1 : number & 0xffffffffL;
  }
}
