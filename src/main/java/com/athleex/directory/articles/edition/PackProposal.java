package com.athleex.directory.articles.edition;

import com.athleex.directory.articles.analysis.DerivedArticle;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which red-flag pack an article's topics call for. */
final class PackProposal {

  private static final Map<String, String> BY_SPECIALTY = Map.of("lower-back-pain", "low-back",
      "sciatica-history", "low-back", "neck-pain", "neck", "shoulder-pain", "shoulder", "knee-pain", "knee",
      "elbow-pain", "elbow", "concussion-history", "head-knock", "pre-postnatal", "pregnancy");

  /** A topic that no specialty stands for. */
  private static final Pattern RHABDOMYOLYSIS = Pattern.compile("\\b(rhabdo|rabdomiolisi)",
      Pattern.CASE_INSENSITIVE);

  private PackProposal() {}

  /**
   * The pack that its title or tags name, or that of its most weighty topic that
   * has one; none without injury.
   */
  static Optional<String> of(DerivedArticle article) {
    if (!article.injury())
      return Optional.empty();
    String head = article.title() + "\n" + String.join("\n", article.tags());
    if (RHABDOMYOLYSIS.matcher(head).find())
      return Optional.of("rhabdomyolysis");
    return article.specialties().stream().map(topic -> BY_SPECIALTY.get(topic.slug()))
        .filter(Objects::nonNull).findFirst();
  }
}
