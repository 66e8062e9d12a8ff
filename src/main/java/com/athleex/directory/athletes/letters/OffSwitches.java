package com.athleex.directory.athletes.letters;

import com.athleex.directory.web.Cursors;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.PublicAddress;
import com.athleex.directory.web.WebProblem;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Links that end letters, for ever and without signing in. They are signed and
 * name the subscription, so each letter of it, and each attempt at one, has the
 * same; nothing of the person stands in them.
 */
@Component
class OffSwitches {

  private static final String KIND = "unsubscribe";

  private final Cursors signatures;
  private final PublicAddress address;

  OffSwitches(Cursors signatures, PublicAddress address) {
    this.signatures = signatures;
    this.address = address;
  }

  URI link(Subscription subscription, Locale language) {
    var id = subscription.offSwitch();
    var bytes = ByteBuffer.allocate(2 * Long.BYTES).putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits());
    return address
        .of("/unsubscribe/" + signatures.seal(KIND, bytes.array()) + "?lang=" + language.getLanguage());
  }

  /**
   * @throws ProblemException
   *           {@code not-found} for a link that nobody was sent
   */
  UUID read(String token) {
    try {
      var bytes = ByteBuffer.wrap(signatures.open(KIND, token));
      return new UUID(bytes.getLong(), bytes.getLong());
    } catch (ProblemException foreign) {
      throw new ProblemException(WebProblem.NOT_FOUND);
    }
  }
}
