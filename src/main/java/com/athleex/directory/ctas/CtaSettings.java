package com.athleex.directory.ctas;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where calls to action lead, and which of their wordings is told. All targets
 * are paths of this application: a call to action never leads elsewhere.
 *
 * @param howItWorksPath
 *          of the page that shows athletes how it works
 * @param startFreePath
 *          of the sign-up
 * @param guidePath
 *          of an article; {@code {slug}} stands for its slug
 * @param withoutTrainers
 *          specialties whose articles lead to no trainer at all
 * @param seed
 *          of the order in which the wordings follow each other: the same seed
 *          gives the same order from the start on. Null: another at every
 *          start, so that several instances do not go in step
 */
@ConfigurationProperties("directory.ctas")
record CtaSettings(@DefaultValue("/for-athletes") String howItWorksPath,
    @DefaultValue("/for-athletes#start") String startFreePath,
    @DefaultValue("/articles/{slug}") String guidePath,
    @DefaultValue("concussion-history") Set<String> withoutTrainers, @Nullable Long seed) {

  private static final Pattern OWN_PATH = Pattern
      .compile("/([A-Za-z0-9_~-][A-Za-z0-9._~-]*(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*)?(#[A-Za-z0-9_-]+)?");
  private static final String SLUG = "{slug}";

  /**
   * @throws IllegalArgumentException
   *           in plain words, where a target is not a path of this application
   */
  CtaSettings {
    own("how-it-works-path", howItWorksPath);
    own("start-free-path", startFreePath);
    own("guide-path", guidePath.replace(SLUG, "slug"));
    if (!guidePath.contains(SLUG))
      throw new IllegalArgumentException("directory.ctas.guide-path must say with {slug} where the article's"
          + " slug stands: " + guidePath);
  }

  private static void own(String name, String path) {
    if (!OWN_PATH.matcher(path).matches())
      throw new IllegalArgumentException("directory.ctas." + name + " must be a path of this application,"
          + " such as /for-athletes or /for-athletes#start: " + path);
  }

  String guidePath(String slug) {
    return guidePath.replace(SLUG, slug);
  }

  boolean forbidTrainers(List<String> specialties) {
    return specialties.stream().anyMatch(withoutTrainers::contains);
  }
}
