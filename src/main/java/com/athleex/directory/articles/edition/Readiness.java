package com.athleex.directory.articles.edition;

import com.athleex.directory.articles.analysis.DerivedArticle;
import com.athleex.directory.articles.analysis.DerivedArticle.CallToAction;
import com.athleex.directory.articles.analysis.DerivedArticle.Kind;
import com.athleex.directory.articles.analysis.DerivedArticle.RedFlag;
import com.athleex.directory.kernel.Slug;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether an article may be published. On an injury it wants red flags, the
 * pack that asks for them, named sources and a disclaimer, and no call to a
 * trainer before the red flags.
 *
 * @param missing
 *          everything that is in the way, at once
 * @param proposedOrder
 *          of the sections, which brings the red flags before the first call to
 *          a trainer; or null
 */
public record Readiness(List<Gap> missing, @Nullable List<Integer> proposedOrder) {

  /** What keeps an article from the public. */
  @Schema(name = "ArticleGap")
  public enum Gap {
    TITLE("/title"),
    TEXT("/text"),
    SPECIALTY("/specialties"),
    RED_FLAGS("/redFlags"),
    RED_FLAG_PACK("/redFlagPack"),
    SOURCES("/sources"),
    DISCLAIMER("/disclaimer"),
    TRAINER_BEFORE_RED_FLAGS("/sectionOrder");

    private final String pointer;

    Gap(String pointer) {
      this.pointer = pointer;
    }

    /** The field of an edition that fills it. */
    public String pointer() {
      return pointer;
    }

    /** Key of the text that says what is missing. */
    public String messageKey() {
      return "articles.gap." + Slug.of(this);
    }
  }

  public boolean isReady() {
    return missing.isEmpty();
  }

  static Readiness of(Composition composition) {
    DerivedArticle article = composition.article();
    var missing = new ArrayList<Gap>();
    if (article.title() == null || article.title().isBlank())
      missing.add(Gap.TITLE);
    if (article.sections().isEmpty())
      missing.add(Gap.TEXT);
    if (article.specialties().isEmpty())
      missing.add(Gap.SPECIALTY);
    if (!article.injury())
      return new Readiness(List.copyOf(missing), null);
    if (article.redFlags().isEmpty())
      missing.add(Gap.RED_FLAGS);
    if (composition.redFlagPack() == null)
      missing.add(Gap.RED_FLAG_PACK);
    if (composition.sources().isEmpty())
      missing.add(Gap.SOURCES);
    if (article.disclaimer().isEmpty())
      missing.add(Gap.DISCLAIMER);
    boolean tooEarly = isTrainerFirst(article);
    if (tooEarly)
      missing.add(Gap.TRAINER_BEFORE_RED_FLAGS);
    return new Readiness(List.copyOf(missing), tooEarly ? proposed(article) : null);
  }

  private static boolean isTrainerFirst(DerivedArticle article) {
    if (article.redFlags().isEmpty())
      return false;
    int flags = redFlagSection(article);
    return trainerCalls(article).stream().anyMatch(call -> call.section() < flags
        || call.section() == flags && call.offset() < endOfFlags(article, flags));
  }

  private static int redFlagSection(DerivedArticle article) {
    return article.redFlags().stream().mapToInt(RedFlag::section).min().orElse(0);
  }

  private static List<CallToAction> trainerCalls(DerivedArticle article) {
    return article.callsToAction().stream().filter(call -> call.kind() == Kind.FIND_A_TRAINER)
        .sorted(Comparator.comparingInt(CallToAction::section).thenComparingInt(CallToAction::offset))
        .toList();
  }

  private static int endOfFlags(DerivedArticle article, int section) {
    if (section >= article.sections().size())
      return 0;
    String text = article.sections().get(section).text();
    return article.redFlags().stream().filter(flag -> flag.section() == section)
        .mapToInt(flag -> text.indexOf(flag.text()) + flag.text().length()).max().orElse(0);
  }

  // the section of red flags moves up to the first call; nothing else moves
  private static @Nullable List<Integer> proposed(DerivedArticle article) {
    int flags = redFlagSection(article);
    int first = trainerCalls(article).getFirst().section();
    if (first >= flags)
      return null;
    return IntStream.range(0, article.sections().size()).boxed()
        .sorted(Comparator.comparingDouble(at -> at == flags ? first - 0.5 : at)).toList();
  }
}
