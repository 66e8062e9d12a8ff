package com.athleex.directory.trainers.freshness;

import com.athleex.directory.web.Cursors;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.PublicAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Links that confirm a profile without signing in. They are signed, so that
 * nothing of them is kept; each attempt at one letter has the same. The code
 * stands in the fragment, which no server and no log sees.
 */
@Component
class ConfirmationLinks {

  private static final String KIND = "trainer-confirmation";

  private final Cursors signatures;
  private final PublicAddress address;

  ConfirmationLinks(Cursors signatures, PublicAddress address) {
    this.signatures = signatures;
    this.address = address;
  }

  /**
   * @param confirmedAt
   *          the confirmation that it renews
   * @param until
   *          the last day on which it does
   */
  record Link(UUID trainer, Instant confirmedAt, LocalDate until) {}

  String code(Link link) {
    return signatures.seal(KIND,
        ByteBuffer.allocate(4 * Long.BYTES).putLong(link.trainer().getMostSignificantBits())
            .putLong(link.trainer().getLeastSignificantBits())
            .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, link.confirmedAt()))
            .putLong(link.until().toEpochDay()).array());
  }

  URI address(String code, Locale language) {
    return address.of(ConfirmationPage.PATH + "?lang=" + language.getLanguage() + "#" + code);
  }

  /**
   * @throws ProblemException
   *           {@code invalid-token} for one that nobody was sent
   */
  Link read(String code) {
    try {
      var bytes = ByteBuffer.wrap(signatures.open(KIND, code));
      return new Link(new UUID(bytes.getLong(), bytes.getLong()),
          Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS), LocalDate.ofEpochDay(bytes.getLong()));
    } catch (ProblemException foreign) {
      throw Confirmations.invalid();
    }
  }
}
