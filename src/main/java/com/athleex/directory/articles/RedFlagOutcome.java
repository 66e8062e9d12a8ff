package com.athleex.directory.articles;

import com.athleex.directory.articles.Disclaimers.Disclaimer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader's answers mean: no diagnosis, no score.
 *
 * @param guidance
 *          what to do
 * @param emergencyNumbers
 *          of the reader's country; empty where it is not known, and the
 *          guidance then names the local one
 * @param gate
 *          token that opens {@code opens} for 30 minutes at most; only with
 *          {@code clear}, and only where a trainer may be the answer
 * @param opens
 *          specialties that the token opens, the first is what to search for
 */
@Schema(name = "RedFlagOutcome")
public record RedFlagOutcome(Kind outcome, String guidance, List<EmergencyNumber> emergencyNumbers,
    @Nullable String gate, List<String> opens, Disclaimer disclaimer) {

  /** The same, with the token that opens these specialties. */
  public RedFlagOutcome opening(List<String> specialties, String token) {
    return new RedFlagOutcome(outcome, guidance, emergencyNumbers, token, specialties, disclaimer);
  }

  /** From the least to the most urgent. */
  public enum Kind {
    CLEAR, PROFESSIONAL_FIRST, URGENT, EMERGENCY
  }

  /**
   * @param label
   *          what it is for, in the reader's language
   */
  @Schema(name = "EmergencyNumber")
  public record EmergencyNumber(@Schema(example = "112") String number, String label) {}
}
