package com.athleex.directory.ctas;

import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty.Flag;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which calls to action may stand where. In an article on an injury the first
 * that leads to a trainer comes after the red flags; where assessment is
 * needed, none leads to a trainer.
 */
@Component
class PlacementRules {

  private final Specialties specialties;
  private final CtaSettings settings;

  PlacementRules(Specialties specialties, CtaSettings settings) {
    this.specialties = specialties;
    this.settings = settings;
  }

  List<CtaKind> kindsAt(Placement placement, RegisteredArticle article) {
    Stream<CtaKind> kinds = switch (placement) {
      case INLINE ->
        article.injury() ? Stream.of(CtaKind.GUIDE) : Stream.concat(find(article), Stream.of(CtaKind.GUIDE));
      case AFTER_RED_FLAGS -> article.injury() ? find(article) : Stream.of();
      case FAQ -> Stream.of(CtaKind.GUIDE);
      case END -> Stream.concat(find(article), Stream.of(CtaKind.HOW_IT_WORKS, CtaKind.START_FREE));
    };
    return kinds.toList();
  }

  /** Whether a reader passes the red flags before a call of this kind opens. */
  boolean isGated(CtaKind kind, RegisteredArticle article) {
    return switch (kind) {
      case FIND_A_TRAINER, FIND_A_PROFESSIONAL -> article.injury() || targetIs(Flag.GATED, article);
      case GUIDE, HOW_IT_WORKS, START_FREE -> false;
    };
  }

  private Stream<CtaKind> find(RegisteredArticle article) {
    if (settings.forbidTrainers(article.specialties()))
      return Stream.of();
    return Stream.of(targetIs(Flag.CLINICAL, article) ? CtaKind.FIND_A_PROFESSIONAL : CtaKind.FIND_A_TRAINER);
  }

  private boolean targetIs(Flag flag, RegisteredArticle article) {
    return article.target().flatMap(specialties::find).map(target -> target.is(flag)).orElse(false);
  }
}
