package com.athleex.directory.articles;

import com.athleex.directory.articles.Disclaimers.Disclaimer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is asked before anything is offered, in the reader's language.
 * It holds all that is needed to answer in the reader's own browser: the most
 * urgent of the flags that apply is the outcome, none is {@code clear}, and
 * without an answer nothing is.
 *
 * @param topic
 *          such as {@code low-back}
 * @param version
 *          day of its wording
 * @param reviewedBy
 *          a clinician, or null as long as nobody has signed it
 * @param reviewDueOn
 *          when its sources are to be looked at again
 * @param leadsToTrainers
 *          whether a clear answer may lead to a trainer at all
 * @param assessable
 *          whether "a professional has assessed this" lifts
 *          {@code professional-first}: for a return to training
 * @param guidance
 *          what to do, by outcome
 * @param emergencyNumbers
 *          by country, ISO 3166-1 alpha-2
 * @param elsewhere
 *          what to say in any other country
 */
@Schema(name = "RedFlagPack")
public record RedFlagPack(@Schema(example = "low-back") String topic, @Schema(example = "en") String locale,
    @Schema(example = "2026-11-22") String version, @Nullable String reviewedBy, LocalDate reviewDueOn,
    List<Source> sources, String title, String intro, String noneOfThese, List<Flag> flags,
    boolean leadsToTrainers, boolean assessable, String assessedLabel,
    Map<RedFlagOutcome.Kind, String> guidance,
    Map<String, List<RedFlagOutcome.EmergencyNumber>> emergencyNumbers, String elsewhere,
    Disclaimer disclaimer) {

  /**
   * A sign that a reader looks for.
   *
   * @param outcome
   *          where it applies
   */
  @Schema(name = "RedFlag")
  public record Flag(@Schema(example = "numb-saddle") String id, String text, RedFlagOutcome.Kind outcome) {}

  /** Public guidance that it was taken from. */
  @Schema(name = "RedFlagSource")
  public record Source(String title, URI url) {}
}
