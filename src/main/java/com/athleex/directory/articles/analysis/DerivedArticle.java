package com.athleex.directory.articles.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article's text says of itself.
 *
 * @param locale
 *          {@code en} or {@code it}
 * @param readingMinutes
 *          as printed; else its words at 200 a minute, rounded up
 * @param tags
 *          of both lists, each once
 * @param injury
 *          a gated specialty stands in its title, tags or standfirst or is its
 *          first topic, or it lists red flags
 * @param disclaimer
 *          its sentences that say what it is not
 * @param specialties
 *          most weighty first
 */
public record DerivedArticle(@Schema(example = "en") String locale, @Nullable String title,
    @Nullable String standfirst, @Nullable String author, @Schema(example = "11") int readingMinutes,
    List<String> tags, TagLists tagLists, boolean injury, List<String> disclaimer, List<Topic> specialties,
    List<Section> sections, @Nullable SituationTable situations, List<RedFlag> redFlags, List<Faq> faq,
    List<Guide> guides, List<CallToAction> callsToAction) {

  /** Tags as they stand above and below the text. */
  public record TagLists(List<String> head, List<String> foot) {}

  /**
   * @param weight
   *          relative to the first specialty's, 0 to 1
   * @param mentions
   *          in title, tags, standfirst, headings and text
   */
  public record Topic(@Schema(example = "lower-back-pain") String slug, String label, double weight,
      int mentions) {}

  /**
   * @param heading
   *          null for what stands before the first
   * @param text
   *          paragraphs and bullets in the text's order, joined by line feeds
   */
  public record Section(@Nullable String heading, int level, List<String> paragraphs, List<String> bullets,
      String text) {}

  /**
   * @param section
   *          index of the section it stands in
   */
  public record SituationTable(int section, List<String> columns, List<Situation> rows) {}

  /**
   * @param text
   *          the whole row
   * @param situation
   *          first column, or the whole row where columns cannot be told apart
   * @param approach
   *          between first and last column
   * @param professional
   *          last column
   * @param urgency
   *          the stricter of {@code stated} and of what the text says elsewhere
   *          of the same symptoms
   * @param stated
   *          by the last column alone
   */
  public record Situation(String text, String situation, @Nullable String approach,
      @Nullable String professional, Urgency urgency, Urgency stated) {}

  /**
   * @param section
   *          index of the section it stands in
   */
  public record RedFlag(String text, Urgency urgency, boolean emergency, int section) {}

  public record Faq(String question, String answer) {}

  /**
   * A guide that the text refers to.
   *
   * @param slug
   *          of the registered article, or null
   * @param offset
   *          of the phrase in the section's text
   */
  public record Guide(@Schema(example = "deadlift form guide") String name,
      @Nullable @Schema(example = "deadlift-form-guide") String slug, String phrase, int section,
      int offset) {}

  /**
   * @param offset
   *          of the phrase in the section's text
   */
  public record CallToAction(Kind kind, String phrase, int section, int offset) {}

  /** What a product's call to action leads to. */
  public enum Kind {
    FIND_A_TRAINER, HOW_IT_WORKS, START_FREE
  }
}
