package com.athleex.directory.ctas;

import com.athleex.directory.articles.RedFlagTopics;
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
  private final RedFlagTopics redFlags;

  PlacementRules(Specialties specialties, CtaSettings settings, RedFlagTopics redFlags) {
    this.specialties = specialties;
    this.settings = settings;
    this.redFlags = redFlags;
  }

  List<CtaKind> kindsAt(Placement placement, RegisteredArticle article) {
    Stream<CtaKind> kinds = switch (placement) {
      case INLINE ->
        article.injury() ? Stream.of(CtaKind.GUIDE) : Stream.concat(find(article), Stream.of(CtaKind.GUIDE));
      case AFTER_RED_FLAGS -> article.injury() ? find(article) : Stream.of();
      case FAQ -> Stream.of(CtaKind.GUIDE);
      case END -> Stream.concat(find(article),
          Stream.of(CtaKind.HOW_IT_WORKS, CtaKind.START_FREE, CtaKind.END_BLOCK));
    };
    return kinds.toList();
  }

  /** Whether a reader passes the red flags before a call of this kind opens. */
  boolean isGated(CtaKind kind, RegisteredArticle article) {
    return switch (kind) {
      case FIND_A_TRAINER, FIND_A_PROFESSIONAL -> article.injury() || targetIs(Flag.GATED, article);
      case GUIDE, HOW_IT_WORKS, START_FREE, END_BLOCK -> false;
    };
  }

  private Stream<CtaKind> find(RegisteredArticle article) {
    if (settings.forbidTrainers(article.specialties()) || article.injury() && !mayBeClear(article))
      return Stream.of();
    return Stream.of(targetIs(Flag.CLINICAL, article) ? CtaKind.FIND_A_PROFESSIONAL : CtaKind.FIND_A_TRAINER);
  }

  // after a head knock, and without a pack, nobody is
  private boolean mayBeClear(RegisteredArticle article) {
    return article.redFlags() != null && redFlags.leadsToTrainers(article.redFlags());
  }

  private boolean targetIs(Flag flag, RegisteredArticle article) {
    return article.target().flatMap(specialties::find).map(target -> target.is(flag)).orElse(false);
  }
}
