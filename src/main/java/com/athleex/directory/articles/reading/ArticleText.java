package com.athleex.directory.articles.reading;

import com.athleex.directory.articles.analysis.DerivedArticle;
import com.athleex.directory.articles.analysis.DerivedArticle.Faq;
import com.athleex.directory.articles.analysis.DerivedArticle.RedFlag;
import com.athleex.directory.articles.analysis.DerivedArticle.Section;
import com.athleex.directory.articles.analysis.DerivedArticle.SituationTable;
import com.athleex.directory.articles.edition.Composition;
import com.athleex.directory.articles.edition.Edition.NamedSource;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says.
 *
 * @param sections
 *          in their order; questions and answers stand in {@code faq} alone
 */
@Schema(name = "ArticleBody")
public record ArticleText(@Nullable String standfirst, @Nullable String author, @Nullable String reviewer,
    @Nullable LocalDate reviewDueOn, List<Section> sections, @Nullable SituationTable situations,
    @Schema(description = "Signs to stop, as the text names them") List<RedFlag> redFlagSigns, List<Faq> faq,
    List<NamedSource> sources) {

  public static ArticleText of(Composition composition) {
    DerivedArticle article = composition.article();
    return new ArticleText(article.standfirst(), article.author(), composition.reviewer(),
        composition.reviewDueOn(), article.sections().stream().filter(each -> !isFaq(each, article)).toList(),
        article.situations(), article.redFlags(), article.faq(), composition.sources());
  }

  // indexes into the sections stay right: questions and answers end an article
  private static boolean isFaq(Section section, DerivedArticle article) {
    return !article.faq().isEmpty() && section.text().contains(article.faq().getFirst().question());
  }
}
