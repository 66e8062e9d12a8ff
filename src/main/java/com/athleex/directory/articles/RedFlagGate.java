package com.athleex.directory.articles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The red flags in front of trainers for an injury. Answers are looked at and
 * forgotten: none is kept, logged or passed on.
 */
public interface RedFlagGate {

  /**
   * The pack of an article, in the language of a reader.
   *
   * @return empty if no such article is published, or it has no pack
   */
  Optional<RedFlagPack> packOf(String article, Locale language);

  /**
   * What a reader's answers mean.
   *
   * @param flags
   *          ids that apply; empty says that none does
   * @param assessed
   *          whether a professional has assessed it already: lifts
   *          {@code professional-first} where the article is about a return to
   *          training, and opens that return only
   * @param country
   *          ISO 3166-1 alpha-2, whose emergency numbers are told; or null
   * @return empty if no such article is published, or it has no pack
   * @throws com.athleex.directory.web.ProblemException
   *           {@code invalid-request}, naming the place of every flag that the
   *           pack does not have, and not what stands there
   */
  Optional<RedFlagOutcome> assess(String article, List<String> flags, boolean assessed,
      @Nullable String country, Locale language);

  /**
   * The pack of a topic, for somebody who comes from no article.
   *
   * @return empty if there is none, or it leads to no trainer
   */
  Optional<RedFlagPack> packOn(String topic, Locale language);

  /**
   * The same for somebody who comes from no article; nothing lifts
   * {@code professional-first}, since there is no return to training to open.
   *
   * @return empty if there is no such pack, or it leads to no trainer
   */
  Optional<RedFlagOutcome> assessOn(String topic, List<String> flags, @Nullable String country,
      Locale language);
}
