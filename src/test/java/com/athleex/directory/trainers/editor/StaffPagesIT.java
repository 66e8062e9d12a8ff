package com.athleex.directory.trainers.editor;

import static com.athleex.directory.trainers.Desk.html;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.Role;
import com.athleex.directory.trainers.Coach;
import com.athleex.directory.trainers.Desk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What administrators do on pages, and what nobody else does there. */
@IntegrationTest
class StaffPagesIT {

  private static final List<String> PAGES = List.of("/admin", "/admin/reviews", "/admin/trainers",
      "/admin/duplicates", "/admin/imports", "/admin/index");

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;
  private Coach coach;
  private Desk trainer;
  private Desk staff;

  @BeforeEach
  void somebodyPublicAndSomebodyWhoDecides() {
    coach = Coach.published(http, sql, "Ada Quillivant " + AccountId.random().toString().substring(0, 8));
    trainer = Desk.of(coach);
    staff = Desk.administrator(http);
  }

  @Test
  void nobodyButAdministratorsComesInAndEditorsReadTheReport() {
    var editor = Desk.as(http, AccountId.random(), Role.ATHLETE, Set.of(Role.ATHLETE, Role.EDITOR));
    for (var page : PAGES) {
      assertThat(http.get().uri(page).accept("text/html").exchange()).as(page).hasStatus3xxRedirection();
      assertThat(trainer.open(page)).as(page).hasStatus(403);
      assertThat(editor.open(page)).as(page).hasStatus(403);
      assertThat(staff.open(page)).as(page).hasStatusOk().headers().hasValue("Cache-Control",
          "no-cache, no-store, max-age=0, must-revalidate");
    }
    assertThat(trainer.open("/admin/ctas")).hasStatus(403);
    assertThat(editor.open("/admin/ctas")).hasStatusOk();
    assertThat(editor.open("/admin/ctas/csv")).hasStatusOk();
    assertThat(html(editor.open("/admin/ctas?from=2026-05-01&to=2026-04-01"))).contains("range-error");
    assertThat(trainer.send("/admin/trainers/" + coach.handle() + "/suspension", "reason", "Because"))
        .hasStatus(403);
  }

  @Test
  void withoutTheFormsTokenNothingIsDone() {
    assertThat(staff.sendFromElsewhere("/admin/index")).hasStatus(403);
    assertThat(trainer.sendFromElsewhere("/trainer/photo/removal")).hasStatus(403);
    assertThat(trainer.sendFromElsewhere("/trainer/freshness")).hasStatus(403);
  }

  @Test
  void aCredentialIsAddedProvedAndConfirmed() throws IOException {
    assertThat(html(trainer.send("/trainer/credentials", "kind", "credential", "title", "",
        "issuer", "NSCA"))).contains(
            "title-error",
            "value=\"NSCA\"");
    var added = trainer.send("/trainer/credentials", "kind", "credential", "title", "CSCS", "issuer", "NSCA",
        "number", "728", "expiresOn", "2031-01-01");
    var path = String.valueOf(added.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
    assertThat(html(trainer.upload(path + "/evidence", "no picture".getBytes(StandardCharsets.UTF_8))))
        .contains("file-error");
    assertThat(trainer.upload(path + "/evidence", picture())).hasStatus3xxRedirection();

    var queue = html(staff.open("/admin/reviews?kind=credential"));
    assertThat(queue).contains("CSCS", "728");
    var id = path.substring(path.lastIndexOf('/') + 1);
    var evidence = first(queue, "href=\"(/admin/credentials/" + id + "/evidence/[^\"]+)\"");
    assertThat(staff.open(evidence)).hasStatusOk().headers().hasValue("X-Content-Type-Options", "nosniff");
    assertThat(trainer.open(evidence)).hasStatus(403);
    var action = "/admin/reviews/credential/" + coach.handle() + "/" + id;
    var since = first(queue.substring(queue.indexOf("r-" + id)), "name=\"since\" value=\"([^\"]+)\"");

    var refused = staff.send(action, "since", since, "outcome", "revoked", "reason", "");
    assertThat(refused).hasStatus(400);
    assertThat(html(refused)).contains("reason-" + id + "-error");
    assertThat(html(staff.send(action, "since", since, "outcome", "", "reason", "Half a thought")))
        .contains("outcome-" + id + "-error", "Half a thought");
    assertThat(html(staff.send(action, "since", "2020-01-01T00:00:00Z", "outcome", "evidence-seen")))
        .contains("The trainer has changed this after you read it");
    assertThat(staff.send(action, "since", since, "outcome", "evidence-seen")).hasStatus3xxRedirection();
    assertThat(html(trainer.open("/trainer/credentials"))).contains("Evidence seen");
    assertThat(sql.sql("select count(*) from audit_entry where actor = ?").param(staff.caller().getName())
        .query(Integer.class).single()).isEqualTo(4);
  }

  @Test
  void twoDevicesThatWriteOneCredentialLoseNothing() {
    var added = trainer.send("/trainer/credentials", "kind", "credential", "title", "CSCS", "issuer", "NSCA");
    var path = String.valueOf(added.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
    var version = first(html(trainer.open(path)), "name=\"version\" value=\"(\\d+)\"");
    assertThat(trainer.send(path, "kind", "credential", "title", "CPT", "issuer", "NSCA", "version", version))
        .hasStatus3xxRedirection();
    var later = trainer.send(path, "kind", "credential", "title", "CSCS, D", "issuer", "NSCA", "version",
        version);
    assertThat(later).hasStatus(412);
    assertThat(html(later)).contains("value=\"CSCS, D\"", ">CPT<");
  }

  @Test
  void heldTextsAreReadRefusedWithAReasonAndAppealedAgainst() {
    coach.patch("{\"bio\":\"Curo il mal di schiena in tre sedute.\"}");
    var queue = html(staff.open("/admin/reviews?kind=texts"));
    var path = first(queue, "action=\"(/admin/reviews/texts/" + coach.handle() + "/[^?\"]+)");
    var since = first(queue.substring(queue.indexOf(coach.handle())), "name=\"since\" value=\"([^\"]+)\"");
    assertThat(queue).contains("<mark>");
    assertThat(staff.send(path, "since", since, "outcome", "refuse", "reason", "Coaching cures nothing."))
        .hasStatus3xxRedirection();
    assertThat(html(trainer.open("/trainer"))).contains("Coaching cures nothing.");
    assertThat(html(trainer.send("/trainer/appeals", "about", "texts", "text", ""))).contains("text-0-error");
    assertThat(trainer.send("/trainer/appeals", "about", "texts", "text", "It is what I do."))
        .hasStatus3xxRedirection();
    assertThat(html(trainer.open("/trainer/decisions"))).contains("It is what I do.", "Your appeal waits");
    assertThat(html(staff.open("/admin/reviews?kind=appeal"))).contains("It is what I do.");
  }

  @Test
  void aProfileIsHiddenWithAReasonAndShownAgain() {
    var path = "/admin/trainers/" + coach.handle();
    assertThat(staff.open("/admin/trainers?handle=" + coach.handle())).hasStatus3xxRedirection();
    assertThat(html(staff.open("/admin/trainers?handle=nobody-of-that-name"))).contains("handle-error");
    assertThat(html(staff.send(path + "/suspension", "reason", ""))).contains("reason-error");
    assertThat(staff.send(path + "/suspension", "reason", "The photo is somebody else's."))
        .hasStatus3xxRedirection();
    assertThat(html(trainer.open("/trainer"))).contains("The photo is somebody else");
    assertThat(staff.send(path + "/suspension/end")).hasStatus3xxRedirection();
    assertThat(html(staff.open(path))).doesNotContain("The photo is somebody else&#39;s.</p>\n      <form");
  }

  @Test
  void whatAProfileSaysAndSaidIsWrittenOutInTheReadersLanguage() {
    coach.patch("""
        {"languages":["it","en"],"website":"https://ada.example","timeZone":"Europe/Rome",
         "availability":[{"day":"monday","from":"09:00","until":"12:30"}],
         "prices":[{"amount":"60.50","currency":"EUR","per":"month","includes":"Tutto"}]}""");
    trainer.send("/trainer/credentials", "kind", "credential", "title", "CSCS", "issuer", "NSCA", "number",
        "728", "expiresOn", "2031-01-01", "validIn", "IT");

    var english = parts("en");
    assertThat(english).containsEntry("Places",
        "Palestra Due Torri · Bologna · Italy · The exact address · 44.4942, 11.3465")
        .containsEntry("Prices", "60.50 EUR · a month · Tutto").containsEntry("Languages", "Italian, English")
        .containsEntry("Ways of working", "In person")
        .containsEntry("Hours of the week", "Monday 09:00–12:30")
        .containsEntry("Credentials",
            "CSCS · NSCA · Number: 728 · Last day: 1 Jan 2031 · Valid in: Italy · Self-declared")
        .containsEntry("Takes new clients", "yes").containsEntry("Profession", "Strength coach")
        .doesNotContainKeys("Photo", "Suspended because");
    assertThat(parts("it")).containsEntry("Prezzi", "60,50 EUR · un mese · Tutto")
        .containsEntry("Luoghi",
            "Palestra Due Torri · Bologna · Italia · L'indirizzo esatto · 44.4942, 11.3465")
        .containsEntry("Orari della settimana", "lunedì 09:00–12:30").containsEntry("Stato", "Pubblicato");
    assertThat(html(staff.open("/admin/trainers/" + coach.handle()))).doesNotContain("{&quot;", "[&quot;");
    var history = Jsoup.parse(html(trainer.open("/trainer/history?lang=it")));
    assertThat(history.select("details").eachText()).contains("Prezzi 55,00 EUR · una seduta",
        "Titoli niente", "Lingue italiano");
    assertThat(history.text()).doesNotContain("{\"", "[\"");
  }

  /** What a profile says, by its labels; the first of each is that of now. */
  private Map<String, String> parts(String language) {
    var said = new LinkedHashMap<String, String>();
    var labels = Jsoup.parse(html(staff.open("/admin/trainers/" + coach.handle() + "?lang=" + language)))
        .select("dt");
    labels.forEach(label -> said.putIfAbsent(label.text(),
        Objects.requireNonNull(label.nextElementSibling()).text()));
    return said;
  }

  @Test
  void anImportIsFollowedAndTellsWhatItRejected() {
    var sent = staff.upload("/admin/imports",
        "{\"handle\":\"x\"}\nnothing\n".getBytes(StandardCharsets.UTF_8));
    var path = String.valueOf(sent.getResponse().getRedirectedUrl());
    Awaitility.await().untilAsserted(() -> assertThat(html(staff.open(path))).contains(">done<"));
    assertThat(html(staff.open(path))).contains("Rejected lines", "/displayName", "is missing");
    assertThat(html(staff.open("/admin/imports"))).contains(path.replaceAll("\\?.*", ""));
    assertThat(html(staff.upload("/admin/imports", new byte[0]))).contains("choose a file first");
  }

  @Test
  void theIndexIsLookedAtAndWrittenAnew() {
    assertThat(html(staff.open("/admin/index"))).contains("Trainers in the index");
    assertThat(staff.send("/admin/index")).hasStatus3xxRedirection();
    Awaitility.await().untilAsserted(() -> assertThat(html(staff.open("/admin/index"))).contains(">done<"));
  }

  @Test
  void figuresArePhotosAreAndFreshnessIs() throws IOException {
    assertThat(html(trainer.open("/trainer/statistics"))).contains("under 5", "On pages of results");
    assertThat(html(trainer.open("/trainer/statistics?from=2020-01-01&to=2026-01-01")))
        .contains("nearest days");
    assertThat(trainer.upload("/trainer/photo", picture())).hasStatus3xxRedirection();
    assertThat(html(trainer.open("/trainer/photo"))).contains("-800.jpg");
    assertThat(trainer.send("/trainer/photo/removal")).hasStatus3xxRedirection();
    assertThat(html(trainer.open("/trainer/photo"))).doesNotContain("-800.jpg");
    assertThat(trainer.send("/trainer/freshness").getResponse().getRedirectedUrl())
        .contains("done=confirmed");
  }

  private static String first(String html, String pattern) {
    var found = Pattern.compile(pattern).matcher(html);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static byte[] picture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
