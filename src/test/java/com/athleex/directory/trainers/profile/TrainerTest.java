package com.athleex.directory.trainers.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.specialties.Specialty.Flag;
import com.athleex.directory.trainers.Profession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerTest {

  private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
  private static final ShownSpecialties RULES = new ShownSpecialties(new ThreeSpecialties());

  private final ProfileReader reader = new ProfileReader(new ThreeSpecialties());
  private final Trainer anna = new Trainer(TimeOrderedId.next(), profile(Lines.right()), THEN);

  @Test
  void theSameContentIsNoChange() {
    assertThat(anna.revise(profile(Lines.right()), NOW)).isFalse();
    assertThat(anna.asPublic(RULES, TODAY).orElseThrow().changedAt()).isEqualTo(THEN);
  }

  @Test
  void theSameContentWrittenOtherwiseIsNoChange() {
    assertThat(anna.revise(profile(Lines.with("/prices/0/amount", "55")), NOW)).isFalse();
    assertThat(anna.revise(profile(Lines.with("/displayName", " Anna Rossi ")), NOW)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"/displayName,Anna Bianchi", "/headline,New", "/bio,New", "/languages/0,fr",
      "/specialties/1,running", "/formats/1,hybrid", "/locations/0/city,Monza", "/prices/0/per,month",
      "/credentials/0/issuer,ACE", "/publishedAt,2026-01-16T09:30:00Z", "/profession,kinesiologist"})
  void anyOtherContentIsAChange(String pointer, String value) {
    var next = profile(Lines.with(pointer, value));

    assertThat(anna.revise(next, NOW)).isTrue();
    assertThat(anna.content()).isEqualTo(next.content());
    assertThat(anna.asPublic(RULES, TODAY).orElseThrow().changedAt()).isEqualTo(NOW);
  }

  @Test
  void aDraftIsNotPublic() {
    assertThat(anna.isPublic(TODAY)).isTrue();
    anna.revise(profile(Lines.draft("anna-rossi")), NOW);

    assertThat(anna.isPublic(TODAY)).isFalse();
    assertThat(anna.asPublic(RULES, TODAY)).isEmpty();
  }

  @Test
  void aTrainerNeverTakesAnothersProfile() {
    var bruno = profile(Lines.of("bruno-verdi"));

    assertThatThrownBy(() -> anna.revise(bruno, NOW)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void publishingNamesEveryGapAtOnce() {
    var draft = draft("");

    assertThat(draft.publish(false, RULES, NOW, TODAY)).isEqualTo(new Publication.Incomplete(EnumSet
        .of(Gap.HEADLINE, Gap.BIO, Gap.LANGUAGE, Gap.SPECIALTY, Gap.FORMAT, Gap.PRICE)));
    assertThat(draft.state()).isEqualTo(ProfileState.DRAFT);
  }

  @Test
  void aWholeProfileIsPublicUntilItsTrainerTakesItBack() {
    var bruno = owned();

    assertThat(bruno.publish(true, RULES, NOW, TODAY)).isEqualTo(new Publication.Live("bruno", true, NOW));
    assertThat(bruno.asPublic(RULES, TODAY).orElseThrow().unlisted()).isTrue();
    bruno.withdraw();
    assertThat(bruno.isPublic(TODAY)).isFalse();
    assertThat(bruno.state()).isEqualTo(ProfileState.WITHDRAWN);
  }

  @Test
  void aSuspensionOutranksItsTrainersWish() {
    var bruno = owned();
    bruno.publish(false, RULES, NOW, TODAY);
    bruno.suspend("not a trainer", NOW);

    assertThat(bruno.isPublic(TODAY)).isFalse();
    assertThat(bruno.publish(false, RULES, NOW, TODAY)).isEqualTo(new Publication.Suspended("not a trainer"));
    bruno.liftSuspension();
    assertThat(bruno.isPublic(TODAY)).isTrue();
  }

  @Test
  void whatNobodyHasConfirmedForHalfAYearIsHiddenByTheClockAlone() {
    var bruno = owned();
    bruno.publish(false, RULES, NOW, TODAY);

    assertThat(bruno.isPublic(TODAY.plusDays(179))).isTrue();
    assertThat(bruno.isPublic(TODAY.plusDays(180))).isFalse();
    bruno.confirm(NOW.plus(180, ChronoUnit.DAYS));
    assertThat(bruno.isPublic(TODAY.plusDays(180))).isTrue();
    assertThat(anna.isPublic(TODAY.plusYears(3))).as("nobody owns it, so nobody could confirm it").isTrue();
  }

  @Test
  void textsThatAreHeldLeaveThoseBeforeThem() {
    var bruno = owned();
    bruno.publish(false, RULES, NOW, TODAY);
    bruno.hold(bruno.texts(), NOW);
    bruno.write(content("bruno", "Cures everything"), NOW);

    assertThat(bruno.asPublic(RULES, TODAY).orElseThrow().headline()).isEqualTo("Back to lifting");
    bruno.refuseTexts("cures nothing");
    assertThat(bruno.asPublic(RULES, TODAY).orElseThrow().headline()).isEqualTo("Back to lifting");
    assertThat(bruno.textsRefusedBecause()).isEqualTo("cures nothing");
    bruno.clearTexts();
    assertThat(bruno.asPublic(RULES, TODAY).orElseThrow().headline()).isEqualTo("Cures everything");
  }

  @Test
  void textsThatWereHeldFromTheBeginningAreNotShownAtAll() {
    var bruno = owned();
    bruno.hold(null, NOW);

    assertThat(bruno.publish(false, RULES, NOW, TODAY)).isEqualTo(new Publication.InReview("bruno"));
    assertThat(bruno.asPublic(RULES, TODAY)).isEmpty();
    bruno.clearTexts();
    assertThat(bruno.asPublic(RULES, TODAY)).isPresent();
  }

  @Test
  void whatWantsEvidenceIsShownAsLongAsItCounts() {
    var rules = new ShownSpecialties(new ThreeSpecialties(Flag.EVIDENCE));
    var until = LocalDate.of(2030, 1, 31);

    assertThat(anna.asPublic(rules, until).orElseThrow().specialties()).contains("lower-back-pain");
    assertThat(anna.asPublic(rules, until.plusDays(1)).orElseThrow().specialties())
        .containsExactly("powerlifting");
  }

  private Trainer owned() {
    return Trainer.of(AccountId.random(), content("bruno", "Back to lifting"), THEN);
  }

  private Profile content(String handle, String headline) {
    return profile(Lines.changed(Lines.changed(Lines.changed(Lines.draft(handle), "/headline", headline),
        "/credentials", List.of()), "/formats", List.of("in-person")));
  }

  private static Trainer draft(String headline) {
    var content = new ProfileContent("bruno", "Bruno", headline, "", Profession.TRAINER, List.of(), List.of(),
        Set.of(), List.of(), List.of(), List.of(), 0, true, null, null, Offer.NONE);
    return Profile.draft(content, List.of(),
        new ThreeSpecialties()) instanceof Profile.Checked.Accepted(var profile)
            ? Trainer.of(AccountId.random(), profile, THEN)
            : fail("a draft may be unfinished");
  }

  @Test
  void idsGrowWithTime() {
    var id = TimeOrderedId.next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isBetween(Instant.now().toEpochMilli() - 60_000,
        Instant.now().toEpochMilli());
  }

  private Profile profile(String line) {
    return switch (reader.read(line)) {
      case Profile.Checked.Accepted accepted -> accepted.profile();
      case Profile.Checked.Refused refused -> throw new AssertionError(refused.toString());
    };
  }
}
