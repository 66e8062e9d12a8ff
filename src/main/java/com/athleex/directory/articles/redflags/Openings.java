package com.athleex.directory.articles.redflags;

import com.athleex.directory.articles.RegisteredArticle;
import com.athleex.directory.articles.redflags.GateTokens.Scope;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty.Flag;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands behind an article's warning signs. */
@Component
class Openings {

  private final Specialties specialties;

  Openings(Specialties specialties) {
    this.specialties = specialties;
  }

  /**
   * What an article's token opens; what its calls to action lead to comes first.
   */
  List<String> of(RegisteredArticle article, Pack pack, Scope scope) {
    if (!pack.leadsToTrainers())
      return List.of();
    return switch (scope) {
      case EVERYTHING -> Stream.of(article.target().stream(), gated(article.specialties()).stream(),
          pack.opens().stream()).flatMap(slugs -> slugs).distinct().toList();
      case RETURN -> article.specialties().stream().filter(pack.afterAssessment()::contains).toList();
    };
  }

  /**
   * Those of the specialties that nobody who comes from this article is shown
   * without a token: all that are gated, and where the article is about an
   * injury, what its calls to action lead to.
   */
  List<String> behind(RegisteredArticle article, Collection<String> asked) {
    var gated = gated(asked);
    return asked.stream().filter(slug -> gated.contains(slug)
        || article.injury() && article.target().filter(slug::equals).isPresent()).toList();
  }

  private List<String> gated(Collection<String> slugs) {
    return slugs.stream()
        .filter(slug -> specialties.find(slug).filter(known -> known.is(Flag.GATED)).isPresent()).toList();
  }
}
