package com.athleex.directory.search.index;

import static com.athleex.directory.search.Profiles.trainer;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class CardTest {

  @Test
  void readsBackWhatItWrote() {
    var card = Card.of(trainer("giulia-rossi").named("Giulia Rossì 株式").headline("Forza, senza fretta — 💪")
        .is(Profession.STRENGTH_COACH).working(Format.HYBRID).speaking("it", "en-GB")
        .helpingWith("powerlifting")
        .travelling(12.5, -33.9, 179.99).somewhereAround(45.1, 9.1).asking("60.50", "EUR").rated(4.83, 1234)
        .full().showing("ab".repeat(32))
        .holding("CSCS", Evidence.REGISTRY_CONFIRMED, LocalDate.of(1969, 7, 20))
        .holding("Corso", Evidence.SELF_DECLARED, null).build());
    var bytes = card.encode();
    // numbers of credentials are not for the public and are not kept
    var decoded = Card.decode(bytes, 0, bytes.length);
    assertThat(decoded).usingRecursiveComparison().ignoringFields("credentials").isEqualTo(card);
    assertThat(decoded.credentials()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("number")
        .isEqualTo(card.credentials());
    assertThat(decoded.credentials()).allMatch(c -> c.number() == null);
    assertThat(Card.credentials(bytes, 0, bytes.length)).isEqualTo(decoded.credentials());
  }

  @Test
  void anotherShapeHasAnotherNumber() {
    var profile = trainer("giulia-rossi").named("Giulia Rossi").headline("Forza")
        .is(Profession.STRENGTH_COACH)
        .working(Format.HYBRID).speaking("it").helpingWith("powerlifting").travelling(12.5, 45.1, 9.1)
        .asking("60.50", "EUR").rated(4.83, 1234).holding("CSCS", Evidence.EVIDENCE_SEEN, null)
        .confirmedAt("2026-11-22T00:00:00Z").build();
    var sum = new CRC32C();
    sum.update(Card.of(profile).encode());
    sum.update(ByteBuffer.allocate(Long.BYTES).putLong(0, RankingSignals.of(profile)));
    assertThat(List.of(IndexShape.PRESENT, sum.getValue()))
        .as("an index of the former shape must be thrown away: raise the number with what is written")
        .isEqualTo(List.of(5, 2_167_795_523L));
  }

  @Test
  void readsWhatHasNothing() {
    var bytes = Card.of(trainer("x").build()).encode();
    var decoded = Card.decode(bytes, 0, bytes.length);
    assertThat(decoded.rating()).isNull();
    assertThat(decoded.photo()).isNull();
    // as it was written before there were photos
    assertThat(Card.decode(bytes, 0, bytes.length - 1 - Long.BYTES)).isEqualTo(decoded);
    assertThat(decoded.locations()).isEmpty();
  }
}
