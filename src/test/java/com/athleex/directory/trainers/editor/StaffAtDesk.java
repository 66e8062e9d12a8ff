package com.athleex.directory.trainers.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.athleex.directory.identity.People.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an administrator does about trainers. */
record StaffAtDesk(DeskBrowser staff, Person person, String name, String handle, JdbcClient sql) {

  void comesIn() {
    staff.open("/admin");
    staff.signIn(person, "/admin");
    staff.look("admin-start");
  }

  void confirmsTheCredential() {
    staff.open("/admin/reviews?kind=credential");
    staff.look("admin-reviews");
    var card = staff.card(name);
    decides(card, "revoked");
    assertThat(card.locator("[name=reason]")).hasAttribute("aria-invalid", "true");
    staff.look("admin-reviews-wrong");
    decides(card, "evidence-seen");
    assertThat(staff.status()).hasText(staff.text("trainers.desk.done.decided"));
  }

  void refusesTheTexts() {
    staff.open("/admin/reviews?kind=texts");
    var card = staff.card(name);
    assertThat(card.locator("mark").first()).containsText(staff.reader().of("Curo", "cure"));
    staff.look("admin-reviews-texts");
    card.locator("[name=reason]").fill(DeskJourneyIT.reason(staff));
    decides(card, "refuse");
    assertThat(staff.status()).hasText(staff.text("trainers.desk.done.decided"));
  }

  private void decides(Locator card, String outcome) {
    exactly(card, staff.text("trainers.admin.outcome." + outcome)).click();
    exactly(card, staff.text("trainers.admin.decide.button")).click();
  }

  private Locator exactly(Locator within, String text) {
    return within.getByText(text, new Locator.GetByTextOptions().setExact(true));
  }

  void imports() {
    staff.open("/admin/imports");
    staff.field("file").setInputFiles(new FilePayload("trainers.ndjson", "application/x-ndjson",
        (twin("one") + twin("other") + "{\"handle\":\"no\"}\nnothing\n")
            .getBytes(StandardCharsets.UTF_8)));
    staff.press("trainers.admin.import.send");
    assertThat(staff.status()).hasText(staff.text("trainers.admin.import.COMPLETED"));
    staff.look("admin-import");
  }

  private String twin(String which) {
    return """
        {"handle":"twin-%s-%s","displayName":"%s","languages":["it"],"specialties":["powerlifting"],\
        "formats":["in-person"],"locations":[{"name":"Palestra","city":"Torino","countryCode":"IT",\
        "latitude":45.07,"longitude":7.68,"serviceRadiusKm":0,"precision":"exact"}],"credentials":[],\
        "yearsOfExperience":3,"acceptingClients":true,"publishedAt":"2026-01-15T09:30:00Z"}
        """.formatted(which, staff.reader().language.getLanguage(), twins());
  }

  private String twins() {
    return staff.reader().of("Gemella Doppioni", "Gemma Doubleday");
  }

  void tellsTwinsApart() {
    staff.open("/admin/duplicates");
    var pair = staff.card(twins());
    assertThat(pair).containsText("twin-one-" + staff.reader().language.getLanguage());
    staff.look("admin-duplicates");
    exactly(pair, staff.text("trainers.admin.apart")).click();
    assertThat(staff.status()).hasText(staff.text("trainers.desk.done.apart"));
    assertThat(staff.main()).not().containsText(twins());
  }

  void looksAround() {
    for (var page : List.of("imports", "index", "trainers")) {
      staff.open("/admin/" + page);
      staff.look("admin-" + page);
    }
    staff.fill("handle", handle);
    staff.press("trainers.admin.open");
    assertThat(staff.main().locator("h1")).hasText(name);
    assertThat(staff.main()).containsText(staff.text("trainers.admin.refused"));
    staff.page().locator("summary").all().forEach(Locator::click);
    staff.look("admin-trainer");
  }

  void readsTheReport() {
    var day = LocalDate.now(ZoneOffset.UTC).minusDays(40);
    for (var variant : Map.of("a", 100, "b", 160).entrySet()) {
      counted(day, variant.getKey(), "shown", 1000);
      counted(day, variant.getKey(), "clicked", variant.getValue());
    }
    staff.open("/admin/ctas?from=" + day + "&to=" + day + "&article=" + article());
    assertThat(staff.page().locator("svg.chart circle")).hasCount(2);
    staff.look("admin-ctas");
  }

  private String article() {
    return "looked-at-" + staff.reader().language.getLanguage();
  }

  private void counted(LocalDate day, String variant, String outcome, int times) {
    sql.sql("insert into cta_count (counted_on, article, placement, variant, outcome, times)"
        + " values (?, ?, 'end', ?, ?, ?)")
        .params(Date.valueOf(day), article(), variant, outcome, times)
        .update();
  }
}
