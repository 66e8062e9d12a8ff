package com.athleex.directory.trainers.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.identity.People.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.sql.Date;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a trainer does on their pages. */
record TrainerAtDesk(DeskBrowser trainer, Person person, String name, String handle, JdbcClient sql) {

  void begins() {
    trainer.open("/trainer");
    trainer.look("for-trainers");
    trainer.signIn(person, "/trainer");
    trainer.fill("displayName", name);
    trainer.look("trainer-start");
    trainer.press("trainers.desk.start.button");
    trainer.fill("headline",
        trainer.reader().of("Tornare ad allenarsi con calma", "Back to training, calmly"));
    trainer.fill("bio", trainer.reader().of("Alleno da dodici anni chi torna in palestra dopo una pausa.",
        "For twelve years I have coached people who come back after a break."));
    var language = trainer.reader().language;
    trainer.page().getByLabel(language.getDisplayLanguage(language),
        new Page.GetByLabelOptions().setExact(true)).check();
    trainer.look("trainer-about");
    saves();

    trainer.open("/trainer");
    trainer.press("trainers.desk.publish");
    assertThat(trainer.page().locator("#missing")).containsText(trainer.text("trainer.gap.price"));
    trainer.look("trainer-gaps");
  }

  void writes() {
    trainer.page().locator("#missing a[href*='/edit/places']").first().click();
    trainer.page().getByLabel(trainer.text("trainers.desk.format.in-person")).first().check();
    trainer.fill("locations/0/name", "Palestra Due Torri");
    trainer.fill("locations/0/city", "Bologna");
    trainer.look("trainer-places");
    saves();
    trainer.look("trainer-places-saved");

    trainer.open("/trainer/edit/offer");
    trainer.page().locator("[name=specialties][value=powerlifting]").check();
    trainer.fill("prices/0/amount", trainer.reader().of("sessanta", "sixty"));
    trainer.look("trainer-offer");
    trainer.press("trainers.desk.save");
    assertThat(trainer.field("prices/0/amount")).hasAttribute("aria-invalid", "true");
    assertThat(trainer.page().locator("[id='prices/0/amount-error']"))
        .hasText(trainer.text("trainer.rule.price"));
    assertThat(trainer.field("prices/0/amount")).hasValue(trainer.reader().of("sessanta", "sixty"));
    trainer.look("trainer-offer-wrong");
    trainer.fill("prices/0/amount", trainer.reader().of("60,50", "60.50"));
    saves();

    trainer.open("/trainer/edit/hours");
    trainer.fill("timeZone", "Europe/Rome");
    trainer.fill("availability/0/from", "09:00");
    trainer.fill("availability/0/until", "12:30");
    trainer.look("trainer-hours");
    saves();
  }

  private void saves() {
    trainer.press("trainers.desk.save");
    assertThat(trainer.status()).hasText(trainer.text("trainers.desk.done.saved"));
  }

  void proves() throws IOException {
    trainer.open("/trainer/photo");
    trainer.field("file").setInputFiles(new FilePayload("foto.png", "image/png", DeskJourneyIT.picture()));
    trainer.press("trainers.desk.photo.send");
    assertThat(trainer.main().locator("img")).isVisible();
    trainer.look("trainer-photo");
    trainer.open("/trainer/credentials/new");
    trainer.fill("title", "CSCS");
    trainer.fill("issuer", "NSCA");
    trainer.look("trainer-credential-new");
    trainer.press("trainers.desk.save");
    trainer.main().locator("a.button", new Locator.LocatorOptions()
        .setHasText(trainer.text("trainers.desk.evidence.add"))).click();
    trainer.field("file").setInputFiles(new FilePayload("prova.png", "image/png", DeskJourneyIT.picture()));
    trainer.look("trainer-evidence");
    trainer.press("trainers.desk.evidence.send");
    assertThat(trainer.main()).containsText(trainer.text("trainers.desk.credential.waiting"));
    trainer.look("trainer-credential");
  }

  void publishes() {
    trainer.open("/trainer");
    trainer.press("trainers.desk.publish");
    assertThat(trainer.status()).hasText(trainer.text("trainers.desk.done.published"));
    trainer.look("trainer-overview");
  }

  // the same search finds the former price too, until the index follows
  void isFoundAt(String price) {
    trainer.page().waitForCondition(() -> isShownFor(price) && trainer.page()
        .locator("li[id='person-" + handle + "'] .facts").textContent()
        .contains(trainer.reader().of(price.replace('.', ','), price)));
    assertThat(trainer.main().locator(".chips"))
        .containsText(trainer.reader().of(price.replace('.', ','), price));
  }

  private boolean isShownFor(String priceMax) {
    trainer.open("/find?near=Bologna&currency=EUR&priceMax=" + priceMax);
    return trainer.page().locator("main a[href*='/trainers/" + handle + "']").count() > 0;
  }

  void changesThePrice() {
    trainer.open("/trainer/edit/offer");
    trainer.fill("prices/0/amount", trainer.reader().of("75,25", "75.25"));
    saves();
    isFoundAt("75.25");
    assertThat(isShownFor("75")).isFalse();
  }

  void looksAround() {
    opened();
    for (var part : List.of("credentials", "statistics", "decisions", "history", "handle")) {
      trainer.open("/trainer/" + part);
      if (part.equals("history"))
        trainer.page().locator("summary").all().forEach(Locator::click);
      trainer.look("trainer-" + part);
    }
  }

  // three weeks with readers
  private void opened() {
    var id = sql.sql("select id from trainer where handle = ?").param(handle).query(String.class)
        .single();
    for (int day = 1; day <= 28; day++)
      sql.sql("insert into trainer_exposure (trainer_id, seen_on, specialty, place, appearances, views,"
          + " contact_clicks) values (?, ?, 'powerlifting', '', ?, ?, 0)")
          .params(id, Date.valueOf(DeskJourneyIT.today().minusDays(day)), 9 + 7 * (day % 5), 3 + day % 9)
          .update();
  }

  void promisesACure() {
    var promise = trainer.reader().of("Curo il mal di schiena in tre sedute.",
        "I cure back pain in three sessions.");
    trainer.open("/trainer/edit/about");
    trainer.fill("bio", promise);
    saves();
    trainer.open("/trainer");
    assertThat(trainer.main()).containsText(trainer.text("trainers.desk.texts.waiting"));
    trainer.look("trainer-held");
    trainer.open("/trainers/" + handle);
    assertThat(trainer.main()).containsText(trainer.reader().of("dopo una pausa", "after a break"));
    assertThat(trainer.main()).not().containsText(promise);
  }

  void readsThatItIsConfirmed() {
    trainer.open("/trainer/credentials");
    assertThat(trainer.main()).containsText(trainer.text("trainers.desk.credential.EVIDENCE_SEEN"));
  }

  void readsWhyItIsRefused() {
    trainer.open("/trainer");
    assertThat(trainer.main()).containsText(trainer.text("trainers.desk.texts.refused"));
    assertThat(trainer.main()).containsText(DeskJourneyIT.reason(trainer));
    trainer.look("trainer-refused");
    trainer.open("/trainer/decisions");
    assertThat(trainer.main()).containsText(DeskJourneyIT.reason(trainer));
    trainer.look("trainer-decisions-refused");
    trainer.fill("text", trainer.reader().of("Lo dicono i miei clienti.", "My clients say so."));
    trainer.press("trainers.desk.appeal.send");
    assertThat(trainer.status()).hasText(trainer.text("trainers.desk.done.appealed"));
    trainer.look("trainer-appealed");
  }
}
