package com.athleex.directory.articles.edition;

import com.athleex.directory.articles.analysis.DerivedArticle.Kind;
import com.athleex.directory.articles.analysis.Urgency;
import com.athleex.directory.articles.manuscript.Source.Format;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor gives of an article. All that a text says of itself is derived
 * from it; whatever is given here besides takes its place, and stays when the
 * text is analysed again.
 *
 * @param text
 *          as written or pasted; or {@code sections} instead
 * @param sectionOrder
 *          indexes of the derived sections, each once, in the order wanted
 * @param redFlagPack
 *          topic of the pack that stands in front of its trainers
 */
@Schema(name = "ArticleEdition")
public record Edition(
    @Schema(description = "Of `text`", defaultValue = "text") @Nullable Format format,
    @Schema(example = "Deadlift form guide\n\nBrace, then pull.", description = "The whole article; or `sections`") @Nullable String text,
    @Schema(example = "en", description = "`en` or `it`") @Pattern(regexp = "en|it", message = "{articles.locale}") @Nullable String locale,
    @Schema(example = "Deadlift form guide") @Size(min = 1, max = 300) @Nullable String title,
    @Size(max = 1000) @Nullable String standfirst,
    @Schema(example = "Pietro Previtali") @Size(max = 200) @Nullable String author,
    @Schema(example = "9") @Min(1) @Max(600) @Nullable Integer readingMinutes,
    @Size(max = 30) @Nullable List<@NotBlank @Size(max = 100) String> tags,
    @Schema(description = "Whether it is about an injury or pain") @Nullable Boolean injury,
    @Schema(description = "The most weighty first") @Size(max = 20) @Nullable List<@Valid GivenTopic> specialties,
    @Size(max = 200) @Nullable List<@Valid GivenSection> sections,
    @Schema(example = "[0, 1, 3, 2]") @Size(max = 200) @Nullable List<@NotNull Integer> sectionOrder,
    @Valid @Nullable GivenTable situations,
    @Size(max = 100) @Nullable List<@Valid GivenFlag> redFlags,
    @Size(max = 100) @Nullable List<@Valid GivenFaq> faq,
    @Schema(description = "Calls to action in the text itself") @Size(max = 100) @Nullable List<@Valid GivenCall> callsToAction,
    @Schema(description = "Sentences that say what it is not") @Size(max = 20) @Nullable List<@NotBlank @Size(max = 1000) String> disclaimer,
    @Schema(example = "low-back", description = "Derived from the topics if absent; empty: none") @Size(max = 40) @Nullable String redFlagPack,
    @Schema(description = "What it relies on") @Size(max = 50) @Nullable List<@Valid NamedSource> sources,
    @Schema(example = "Dr Ada Bianchi, physiotherapist") @Size(max = 200) @Nullable String reviewer,
    @Schema(example = "2027-11-22", description = "When its sources are to be looked at again") @Nullable LocalDate reviewDueOn,
    @Schema(example = "[\"squat-guide\"]", description = "Instead of those that share its topics") @Size(max = 10) @Nullable List<@NotBlank @Size(max = 120) String> related,
    @Schema(example = "lower-back-pain-lifting", description = "Slug of the same article in another language") @Size(max = 120) @Nullable String translationOf) {

  /** Of nothing but a text. */
  public static Edition of(Format format, String text) {
    return new Edition(format, text, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null);
  }

  /** The same corrections, for another text. */
  public Edition withText(Format otherFormat, String otherText) {
    return new Edition(otherFormat, otherText, locale, title, standfirst, author, readingMinutes, tags,
        injury, specialties, null, sectionOrder, situations, redFlags, faq, callsToAction, disclaimer,
        redFlagPack, sources, reviewer, reviewDueOn, related, translationOf);
  }

  /** A topic, and how much it weighs beside the first. */
  @Schema(name = "ArticleEditionTopic")
  public record GivenTopic(@NotBlank @Size(max = 60) @Schema(example = "deadlift-technique") String slug,
      @DecimalMin("0") @DecimalMax("1") @Schema(example = "1") @Nullable Double weight) {}

  /** A part of the text under its heading. */
  @Schema(name = "ArticleEditionSection")
  public record GivenSection(@Size(max = 300) @Nullable String heading,
      @Min(2) @Max(6) @Schema(defaultValue = "2") @Nullable Integer level,
      @Size(max = 200) @Nullable List<@NotBlank @Size(max = 10000) String> paragraphs,
      @Size(max = 200) @Nullable List<@NotBlank @Size(max = 2000) String> bullets) {}

  /** When to involve whom; it stands in the section of that index. */
  @Schema(name = "ArticleEditionSituations")
  public record GivenTable(@Min(0) @Schema(example = "3") int section,
      @NotNull @Size(min = 2, max = 6) List<@NotBlank @Size(max = 300) String> columns,
      @NotNull @Size(min = 1, max = 50) List<@Valid GivenRow> rows) {}

  /**
   * A situation; where no urgency is given, the words of the last column decide.
   */
  @Schema(name = "ArticleEditionSituation")
  public record GivenRow(@NotNull @Size(min = 2, max = 6) List<@NotBlank @Size(max = 1000) String> cells,
      @Nullable Urgency urgency) {}

  /** A sign to stop, in the section of that index. */
  @Schema(name = "ArticleEditionRedFlag")
  public record GivenFlag(@NotBlank @Size(max = 1000) String text, @NotNull Urgency urgency,
      @Min(0) @Schema(example = "5") int section) {}

  /** A question with its answer. */
  @Schema(name = "ArticleEditionFaq")
  public record GivenFaq(@NotBlank @Size(max = 300) String question,
      @NotBlank @Size(max = 5000) String answer) {}

  /** A call to action in the text, as far as the phrase stands there. */
  @Schema(name = "ArticleEditionCall")
  public record GivenCall(@NotNull Kind kind, @NotBlank @Size(max = 300) String phrase,
      @Min(0) @Schema(example = "4") int section) {}

  /** Guidance or research that it relies on. */
  @Schema(name = "ArticleSource")
  public record NamedSource(
      @NotBlank @Size(max = 300) @Schema(example = "NICE NG59: low back pain and sciatica") String title,
      @NotBlank @Size(max = 500) @Pattern(regexp = "https://[^\\s\"<>]+", message = "{articles.source-url}") @Schema(example = "https://www.nice.org.uk/guidance/ng59") String url) {}
}
