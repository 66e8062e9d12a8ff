package com.athleex.directory.trainers.editor;

import static com.athleex.directory.trainers.Desk.filledIn;
import static com.athleex.directory.trainers.Desk.html;
import static com.athleex.directory.trainers.Desk.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.Role;
import com.athleex.directory.trainers.Coach;
import com.athleex.directory.trainers.Desk;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Trainers write their profile in a browser, and lose nothing. */
@IntegrationTest
class EditorIT {

  private static final List<String> SECTIONS = List.of("about", "places", "offer", "hours");

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;
  private Coach coach;
  private Desk desk;

  @BeforeEach
  void aTrainer() {
    coach = Coach.signedIn(http, sql);
    desk = Desk.of(coach);
  }

  private JsonNode content() {
    return Coach.json(coach.get("")).path("content");
  }

  private void whole() {
    coach.put("", Coach.whole("Giulia Rossi " + coach.account().toString().substring(0, 8)));
  }

  private List<String> form(String section) {
    return filledIn(html(desk.open("/trainer/edit/" + section)));
  }

  private MvcTestResult save(String section, List<String> form) {
    return desk.send("/trainer/edit/" + section, form);
  }

  @Test
  void everybodyIsToldWhatIsThereForThem() {
    assertThat(html(http.get().uri("/trainer").accept(MediaType.TEXT_HTML).exchange()))
        .contains("Sign up as a trainer").doesNotContain("the account of a trainer");
    var athlete = Desk.as(http, AccountId.random(), Role.ATHLETE, Set.of(Role.ATHLETE));
    assertThat(html(athlete.open("/trainer"))).contains("Your account is that of an athlete");
    assertThat(athlete.open("/trainer/edit/about")).hasStatus(403);
    assertThat(athlete.send("/trainer/publication", "visibility", "listed")).hasStatus(403);
    assertThat(html(desk.open("/trainer?lang=it"))).contains("Inizia il tuo profilo");
    assertThat(desk.open("/trainer/edit/about")).hasStatus3xxRedirection();
    assertThat(desk.open("/trainer")).headers().hasValue("Cache-Control",
        "no-cache, no-store, max-age=0, must-revalidate");
  }

  @Test
  void aProfileComesAboutStepByStepAndIsPublished() {
    assertThat(html(desk.send("/trainer/start", "displayName", ""))).contains("aria-invalid=\"true\"");
    assertThat(desk.send("/trainer/start", "displayName", "Giulia Rossi")).hasStatus3xxRedirection();
    assertThat(desk.send("/trainer/publication", "visibility", "listed").getResponse().getRedirectedUrl())
        .contains("done=incomplete");
    assertThat(html(desk.open("/trainer?done=incomplete"))).contains("/trainer/edit/places?lang=en#formats",
        "/trainer/edit/offer?lang=en#prices", "Each line below");

    var about = typed(typed(form("about"), "headline", "Tornare ad allenarsi"), "bio", "Con pazienza.");
    about.addAll(List.of("languages", "it"));
    assertThat(save("about", about)).hasStatus3xxRedirection();
    var places = typed(typed(form("places"), "locations/0/city", "Bologna"), "locations/0/countryCode", "IT");
    places.addAll(List.of("formats", "in-person"));
    assertThat(save("places", places)).hasStatus3xxRedirection();
    var offer = typed(typed(form("offer"), "prices/0/amount", "55,5"), "prices/0/includes", "60 minuti");
    offer.addAll(List.of("specialties", "powerlifting"));
    assertThat(save("offer", offer)).hasStatus3xxRedirection();
    var hours = typed(typed(form("hours"), "timeZone", "Europe/Rome"), "availability/0/from", "09:00");
    assertThat(save("hours", typed(hours, "availability/0/until", "00:00"))).hasStatus3xxRedirection();

    assertThat(content().path("prices").get(0).path("amount").asString()).isEqualTo("55.50");
    assertThat(content().path("prices").get(0).path("currency").asString()).isEqualTo("EUR");
    assertThat(content().path("locations").get(0).path("latitude").asDouble()).isBetween(44.0, 45.0);
    assertThat(content().path("availability").get(0).path("until").asString()).isEqualTo("24:00");
    assertThat(desk.send("/trainer/publication", "visibility", "listed").getResponse().getRedirectedUrl())
        .contains("done=published");
    assertThat(html(desk.open("/trainer"))).contains(">Public<", "Take it from the public");
    assertThat(desk.send("/trainer/publication", "visibility", "none").getResponse().getRedirectedUrl())
        .contains("done=withdrawn");
  }

  @Test
  void savingAFormThatNobodyTouchedChangesNothing() {
    whole();
    var version = coach.version();
    for (var section : SECTIONS)
      assertThat(save(section, form(section))).hasStatus3xxRedirection();
    assertThat(coach.version()).isEqualTo(version);
  }

  @Test
  void whatIsWrongIsToldBesideItsFieldAndNothingTypedIsLost() {
    whole();
    var offer = typed(typed(form("offer"), "prices/0/amount", "viel"), "prices/1/includes",
        "Ein Gruß & mehr");
    var page = save("offer", offer);
    assertThat(page).hasStatus(400);
    assertThat(html(page)).contains("id=\"prices/0/amount-error\"",
        "aria-describedby=\"prices/0/amount-error\"",
        "href=\"#prices/0/amount\"", "value=\"viel\"", "Ein Gruß &amp; mehr");
    var places = save("places", typed(typed(form("places"), "locations/0/city", "Qwertzuiopheim"),
        "locations/0/countryCode", "IS"));
    assertThat(places).hasStatus(400);
    assertThat(html(places)).contains("no place is known by this", "Qwertzuiopheim");
    assertThat(html(save("hours", typed(form("hours"), "timeZone", "Mars/Base")))).contains("Mars/Base",
        "id=\"timeZone-error\"");
    assertThat(content().path("prices").get(0).path("amount").asString()).isEqualTo("55.00");
  }

  @Test
  void whatIsPublicStaysComplete() {
    whole();
    coach.put("/publication", "{}");
    var page = save("about", typed(form("about"), "headline", ""));
    assertThat(page).hasStatus(409);
    assertThat(html(page)).contains("id=\"headline-error\"");
    assertThat(content().path("headline").asString()).isEqualTo("Tornare ad allenarsi");
  }

  @Test
  void ofTwoDevicesTheLaterIsToldWhatChangedAndLosesNothing() {
    whole();
    var telephone = form("about");
    var laptop = form("about");
    assertThat(save("about", typed(typed(telephone, "headline", "Dal telefono"), "website",
        "https://giulia.example"))).hasStatus3xxRedirection();

    var page = save("about", typed(typed(laptop, "headline", "Dal computer"), "bio", "Una biografia nuova."));
    assertThat(page).hasStatus(412);
    var told = html(page);
    assertThat(told).contains("changed elsewhere meanwhile", "Dal telefono", "value=\"Dal computer\"",
        "Una biografia nuova.", "value=\"https://giulia.example\"");
    assertThat(content().path("headline").asString()).isEqualTo("Dal telefono");

    assertThat(save("about", filledIn(told))).hasStatus3xxRedirection();
    assertThat(content().path("headline").asString()).isEqualTo("Dal computer");
    assertThat(content().path("bio").asString()).isEqualTo("Una biografia nuova.");
    assertThat(content().path("website").asString()).isEqualTo("https://giulia.example");
  }

  @Test
  void rowsAreAddedAndRemovedWithoutAScript() {
    whole();
    var two = typed(typed(form("offer"), "prices/1/amount", "180"), "prices/1/per", "month");
    two.addAll(List.of("add", "prices"));
    var more = html(save("offer", two));
    assertThat(more).contains("name=\"prices/2/amount\"", "value=\"180\"");
    assertThat(content().path("prices").size()).isEqualTo(1);

    var less = filledIn(more);
    less.addAll(List.of("remove", "prices/0"));
    var rest = html(save("offer", less));
    assertThat(rest).contains("value=\"180\"").doesNotContain("value=\"55.00\"");
    assertThat(save("offer", filledIn(rest))).hasStatus3xxRedirection();
    assertThat(content().path("prices").size()).isEqualTo(1);
    assertThat(content().path("prices").get(0).path("per").asString()).isEqualTo("month");
  }

  @Test
  void aPlaceKeepsItsPointUntilItsWordsChange() {
    whole();
    var before = content().path("locations").get(0);
    save("places", typed(form("places"), "locations/0/name", "Palestra Nuova"));
    assertThat(content().path("locations").get(0).path("latitude")).isEqualTo(before.path("latitude"));
    save("places", typed(form("places"), "locations/0/city", "Torino"));
    assertThat(content().path("locations").get(0).path("latitude").asDouble()).isBetween(45.0, 45.2);
  }

  @Test
  void theAddressIsChangedAndTheFormerOneLeadsOn() {
    whole();
    var wanted = "giulia-" + coach.account().toString().substring(0, 8);
    assertThat(html(desk.send("/trainer/handle", "handle", "Nein!"))).contains("value=\"Nein!\"",
        "id=\"handle-error\"");
    assertThat(desk.send("/trainer/handle", "handle", wanted)).hasStatus3xxRedirection();
    assertThat(coach.handle()).isEqualTo(wanted);
    assertThat(html(desk.open("/trainer/history"))).contains("by you");
  }
}
