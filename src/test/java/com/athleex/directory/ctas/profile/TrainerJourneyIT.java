package com.athleex.directory.ctas.profile;

import static com.athleex.directory.search.Profiles.trainer;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.Chromium;
import com.athleex.directory.ChromiumCondition;
import com.athleex.directory.articles.http.Editor;
import com.athleex.directory.articles.manuscript.Source;
import com.athleex.directory.identity.People;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.Coach;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import com.athleex.directory.trainers.PublicProfile.Slot;
import com.athleex.directory.web.HttpTest;
import com.athleex.directory.web.Received;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From an article to a trainer's website, in a browser. */
@ExtendWith(ChromiumCondition.class)
@HttpTest
class TrainerJourneyIT {

  private static final String TEXT = """
      # Neck pain and the bar

      Why necks complain under a bar, and which signs mean that training must wait.

      This page is education and not medical advice; it cannot say what you have.

      ## When to stop and see a doctor

      Stop training and see a doctor if:

      - an arm is numb or weak;
      - you cannot control bladder or bowel: this is an emergency, call for help.

      ## What helps

      Move gently. Then find one near you in the Find a Trainer directory.

      ## FAQ

      ### Is it dangerous?

      Seldom. Ask a doctor.
      """;

  @LocalServerPort
  int port;
  @Autowired
  Publisher publisher;
  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  JdbcClient sql;
  @Autowired
  Received received;

  @SuppressWarnings("NullAway.Init")
  Chromium chromium;
  String article = Editor.fresh("neck-and-bar");

  @BeforeEach
  void open() {
    chromium = new Chromium();
    received.forget();
    publisher.publishOnly(trainer("gia").named("Gia Piena").is(Profession.STRENGTH_COACH)
        .headline("Slow and heavy, for backs that have a history").bio("First paragraph.\n\nSecond one.")
        .helpingWith("neck-pain", "lower-back-pain").working(Format.HYBRID).speaking("it", "en")
        .inGym("Iron Hall").addressed("Via Muratori 3, 20135 Milano", 45.4642, 9.19)
        .travelling(15, 45.48, 9.2).somewhereAround(45.55, 9.3).asking("55", "EUR").rated(4.8, 12)
        .holding("CSCS", Evidence.REGISTRY_CONFIRMED, null)
        .holding("CPT", Evidence.EVIDENCE_SEEN, LocalDate.of(2020, 1, 1))
        .in(ZoneId.of("Europe/Rome"),
            new Slot(DayOfWeek.MONDAY, LocalTime.of(2, 0), LocalTime.of(4, 0)))
        .website("https://gia.example/"));
    var editor = Editor.signedIn(people, http);
    editor.save(article, Editor.edition(Source.Format.MARKDOWN, TEXT, Map.of("sources", List.of(
        Map.of("title", "NHS: neck pain", "url", "https://www.nhs.uk/conditions/neck-pain/")))), null);
    assertThat(editor.publish(article)).hasStatus(200);
  }

  @AfterEach
  void close() {
    chromium.close();
    Editor.signedIn(people, http).withdrawAll();
  }

  @ParameterizedTest
  @CsvSource({"en,Sunday,In your time zone,Report something wrong,Please choose,Thank you",
      "it,domenica,Nel tuo fuso orario,Segnala qualcosa,Scegli che cosa,Grazie"})
  void somebodyElsewhereReadsHoursFollowsTheWebsiteAndReports(String language, String day, String zone,
      String report, String missing, String thanks) {
    var coach = Coach.published(http, sql, "Quillivant Reported " + language);
    var page = chromium.page(new NewContextOptions().setTimezoneId("America/New_York").setLocale(language)
        .setUserAgent("Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36"));
    page.route("https://gia.example/",
        route -> route.fulfill(new FulfillOptions().setBody("Gia's own page")));
    page.navigate(at("/trainers/gia?lang=" + language));
    // two in the morning in Rome is the evening before in New York, whatever the
    // season
    assertThat(page.locator(".hours li"))
        .hasText(Pattern.compile(day + "\\s*(19|20|21):00–(21|22|23):00"));
    assertThat(page.locator("#zone")).containsText(zone);
    assertThat(page.locator("#zone")).containsText("America/New York");
    assertThat(page.locator("figure.reach svg")).isVisible();

    assertThat(page.getByText(report)).hasAttribute("href",
        Pattern.compile("/trainers/gia/report\\?lang=" + language));
    page.locator("[data-contact]").click();
    page.waitForURL("https://gia.example/");
    await().untilAsserted(() -> assertThat(received.arrivals()).anyMatch(
        arrival -> arrival.method().equals("POST")
            && arrival.address().equals("/api/v1/trainers/gia/contact-clicks")));

    page.navigate(at("/trainers/" + coach.handle() + "/report?lang=" + language));
    page.locator("#text").fill("The certificate has another name.");
    page.locator("main form button").click();
    assertThat(page.locator("#reason-error")).containsText(missing);
    assertThat(page.locator("#text")).hasValue("The certificate has another name.");
    Chromium.examine(page, "report-" + language);
    page.locator("#false-claims").check();
    page.locator("main form button").click();
    assertThat(page.locator("[role=status]")).containsText(thanks);
    assertThat(chromium.faults()).isEmpty();
  }

  @Test
  void anArticleLeadsToTheTrainerOverTheWarningSigns() {
    var page = chromium.page(new NewContextOptions().setLocale("en-GB"));
    // the component is closed to pages; only tests look into it
    page.context().addInitScript(
        """
            const attach = Element.prototype.attachShadow;
            Element.prototype.attachShadow = function (how) { return attach.call(this, { ...how, mode: "open" }); };
            """);
    page.navigate(at("/articles?lang=en"));
    page.getByText("Neck pain and the bar").click();
    assertThat(page.locator("h1")).hasText("Neck pain and the bar");
    var call = page.locator("trainer-cta[placement=after-red-flags]");
    call.locator("summary").click();
    call.locator("input[name=none]").check();
    call.locator(".near input").fill("Milano");
    call.locator("form button").click();
    call.locator(".person a").first().click();
    page.waitForURL(Pattern.compile(".*/trainers/gia\\?.*"));
    assertThat(page.locator("h1")).hasText("Gia Piena");
    // the way that led here is carried on to the sign-up
    assertThat(page.locator("aside a[href*='/for-athletes']")).hasAttribute("href",
        Pattern.compile(".*ref=" + article + ".*"));
    assertThat(page.locator("a[href*='/account/shortlist/add?handle=gia']")).isVisible();
    assertThat(chromium.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DARK,360", "LIGHT,1440"})
  void nothingShutsReadersOut(ColorScheme scheme, int width) {
    var page = chromium.page(
        new NewContextOptions().setLocale("en-GB").setColorScheme(scheme).setViewportSize(width, 900));
    for (var address : new String[]{"/trainers/gia", "/trainers/gia?lang=it", "/articles",
        "/articles/" + article, "/articles/squat-guide", "/nothing-is-here", "/problems/not-found"}) {
      page.navigate(at(address));
      examine(page, address.replace(article, "article"), scheme, width);
    }
  }

  private static void examine(Page page, String address, ColorScheme scheme, int width) {
    Chromium.examine(page, "page" + address.replaceAll("\\W", "-") + "-" + scheme + "-" + width);
  }

  private String at(String path) {
    return "http://localhost:" + port + path;
  }
}
