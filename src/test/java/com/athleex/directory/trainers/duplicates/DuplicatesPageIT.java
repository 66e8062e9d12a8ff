package com.athleex.directory.trainers.duplicates;

import static com.athleex.directory.identity.PageVisitor.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.PageVisitor;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import com.athleex.directory.trainers.OwnedTrainer;
import com.athleex.directory.trainers.TrainerImport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two profiles that may be one person's, as an administrator meets them. */
@IntegrationTest
class DuplicatesPageIT {

  private static final String PAGE = "/admin/duplicates";

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  TrainerImport imports;
  @Autowired
  JdbcClient sql;

  private Person administrator;
  private PageVisitor staff;
  private String name;
  private String one;
  private String other;

  @BeforeEach
  void aPairOfItsOwn() throws IOException {
    administrator = people.staff("ADMINISTRATOR");
    staff = new PageVisitor(http).signIn(administrator);
    name = PlantedData.NAME + " " + UUID.randomUUID().toString().replaceAll("[^a-f]", "").repeat(2);
    one = imported("one-", 45.46);
    other = imported("other-", 45.56);
  }

  private String imported(String prefix, double latitude) throws IOException {
    return says(prefix + UUID.randomUUID().toString().substring(0, 12), latitude, 3);
  }

  private String says(String handle, double latitude, int years) throws IOException {
    var line = """
        {"handle":"%s","displayName":"%s","languages":["en"],"specialties":["powerlifting"],"formats":["in-person"],\
        "locations":[{"name":"Gym","city":"Milano","countryCode":"IT","latitude":%s,"longitude":9.19,\
        "serviceRadiusKm":0,"precision":"exact"}],\
        "credentials":[{"title":"PT %s","issuer":"EREPS","number":null,"expiresOn":null,"verified":true}],\
        "yearsOfExperience":%d,"acceptingClients":true,"publishedAt":"2026-01-15T09:30:00Z"}
        """
        .formatted(handle, name, latitude, handle, years);
    assertThat(imports.run(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
        (bytes, tally) -> {}).rejections()).isEmpty();
    return handle;
  }

  /** The page that has this test's pair, which other tests' may stand before. */
  private Document page(String language) {
    var page = staff.page(PAGE + "?lang=" + language);
    for (var next = page.select("main > p > a.button"); pairs(page).isEmpty() && !next.isEmpty(); next = page
        .select("main > p > a.button"))
      page = staff.page(next.attr("href"));
    return page;
  }

  private List<Element> pairs(Document page) {
    return page.select("article").stream().filter(pair -> pair.text().contains(name)).toList();
  }

  private Element pair() {
    return pairs(page("en")).getFirst();
  }

  private MvcTestResult press(PageVisitor by, Element form) {
    return by.post(form.attr("action"), hidden(form));
  }

  private static Map<String, String> hidden(Element form) {
    return form.select("input[type=hidden]").stream()
        .collect(
            java.util.stream.Collectors.toMap(field -> field.attr("name"), field -> field.attr("value")));
  }

  private Element form(String goes, String into) {
    var pair = pair().select("form[action^=" + PAGE + "/" + goes + "/" + into + "/]");
    assertThat(pair).hasSize(1);
    return pair.getFirst();
  }

  private boolean isThere(String handle) {
    return sql.sql("select count(*) from trainer where handle = ?").param(handle).query(Integer.class)
        .single() == 1;
  }

  /** Handles that a search for the name answers with. */
  private List<String> found() {
    return People.json(http.get()
        .uri("/api/v1/trainers?near=45.5,9.19&radiusKm=50&limit=100&q={name}", name).exchange()).path("items")
        .valueStream().map(hit -> hit.path("handle").asString()).toList();
  }

  @Test
  void bothAreShownBesideEachOtherInEitherLanguage() {
    var pair = pair();
    assertThat(pair.select("h2")).hasSize(2).allMatch(title -> title.text().equals(name));
    assertThat(pair.select("h2 a").eachAttr("href")).containsExactlyInAnyOrder(
        "/admin/trainers/" + one + "?lang=en", "/admin/trainers/" + other + "?lang=en");
    assertThat(pair.text()).contains(one, other, "Milano", "Published", "11.1 km between them",
        "Make them one: " + one + " stays", "Make them one: " + other + " stays", "These are two people");
    var italian = pairs(page("it")).getFirst();
    assertThat(italian.text()).contains("Pubblicato", "11,1 km tra loro", "Fanne uno: resta " + one,
        "Sono due persone");
  }

  @Test
  void theyAreMadeOneAndTheFormerAddressLeadsThere() {
    await().untilAsserted(() -> assertThat(found()).contains(one, other));

    assertThat(press(staff, form(other, one)).getResponse().getRedirectedUrl())
        .isEqualTo(PAGE + "?lang=en&done=merged");

    assertThat(isThere(other)).isFalse();
    assertThat(sql.sql("select c.title from trainer_credential c join trainer t on t.id = c.trainer_id"
        + " where t.handle = ?").param(one).query(String.class).list())
        .containsExactlyInAnyOrder("PT " + one, "PT " + other);
    assertThat(sql.sql("select r.changed_by from trainer_revision r join trainer t on t.id = r.trainer_id"
        + " where t.handle = ? and r.previous like '%merged%'").param(one).query(String.class).list())
        .containsExactly(administrator.id().toString());
    await().untilAsserted(() -> assertThat(found()).contains(one).doesNotContain(other));
    assertThat(http.get().uri("/trainers/" + other).accept("text/html").exchange().getResponse()
        .getHeader("Location")).contains("/trainers/" + one);
    assertThat(pairs(page("en"))).isEmpty();
    assertThat(html(staff.open(PAGE + "?lang=it&done=merged")).select("[role=status]").text())
        .isEqualTo("Adesso sono un profilo solo.");
  }

  @Test
  void whoWasChangedMeanwhileIsNotRemovedUnread() throws IOException {
    var asItWas = form(other, one);
    says(other, 45.56, 4);

    var refused = press(staff, asItWas);

    assertThat(refused).hasStatus(412);
    assertThat(html(refused).select("#faults")).hasSize(1);
    assertThat(isThere(other)).isTrue();
  }

  @Test
  void aProfileThatATrainerOwnsIsTheOneThatStays() throws IOException {
    var owned = OwnedTrainer.published(http, people);
    name = sql.sql("select display_name from trainer where handle = ?").param(owned.handle())
        .query(String.class).single();
    var twin = says("twin-" + UUID.randomUUID().toString().substring(0, 12), 45.46, 3);

    assertThat(pair().select("form[action*=/merge]").eachAttr("action"))
        .containsExactly(PAGE + "/" + twin + "/" + owned.handle() + "/merge?lang=en");
    var forged = staff.post(PAGE + "/" + owned.handle() + "/" + twin + "/merge?lang=en",
        Map.of("_csrf", hidden(form(twin, owned.handle())).get("_csrf"), "version", "*"));
    assertThat(forged).hasStatus(409);
    assertThat(html(forged).select("#faults").text()).isNotBlank();
    assertThat(isThere(owned.handle())).isTrue();
    assertThat(press(staff, form(twin, owned.handle()))).hasStatus3xxRedirection();
    assertThat(isThere(twin)).isFalse();
  }

  @Test
  void twoPeopleAreToldApartForGoodAndBothAreFound() {
    var apart = pair().select("form[action*=/apart]").getFirst();

    assertThat(press(staff, apart).getResponse().getRedirectedUrl()).isEqualTo(PAGE + "?lang=en&done=apart");

    assertThat(pairs(page("en"))).isEmpty();
    assertThat(distinct()).isEqualTo(1);
    await().untilAsserted(() -> assertThat(found()).contains(one, other));
    assertThat(html(staff.open(PAGE + "?lang=en&done=apart")).select("[role=status]").text())
        .isEqualTo("They are two people, and not listed as a pair any more.");
  }

  private int distinct() {
    return sql
        .sql("select count(*) from trainer_distinct_pair p join trainer t on t.id in (p.one_id, p.other_id)"
            + " where t.handle = ?")
        .param(one).query(Integer.class).single();
  }

  @Test
  void withoutItsTokenNeitherFormDoesAnything() {
    for (var form : List.of(form(other, one), pair().select("form[action*=/apart]").getFirst())) {
      var values = hidden(form);
      values.remove("_csrf");
      var refused = staff.post(form.attr("action"), values);
      assertThat(refused).hasStatus(403);
      assertThat(html(refused).select("h1").text()).isEqualTo("This form is no longer good");
    }
    assertThat(isThere(other)).isTrue();
    assertThat(distinct()).isZero();
  }

  @Test
  void nobodyElseSeesOrDoesIt() {
    var merge = form(other, one);
    var apart = pair().select("form[action*=/apart]").getFirst();
    var anybody = new PageVisitor(http);
    assertThat(anybody.open(PAGE)).hasStatus(303);
    for (var form : List.of(merge, apart))
      assertThat(press(anybody, form)).hasStatus(303).headers().hasValue("Location", "/sign-in?lang=en");
    for (var person : List.of(people.athlete(), people.trainer(), people.staff("EDITOR"))) {
      var visitor = new PageVisitor(http).signIn(person);
      var token = visitor.page("/account").select("input[name=_csrf]").attr("value");
      assertThat(visitor.open(PAGE)).hasStatus(403);
      for (var form : List.of(merge, apart)) {
        var values = hidden(form);
        values.put("_csrf", token);
        assertThat(visitor.post(form.attr("action"), values)).hasStatus(403);
      }
    }
    assertThat(isThere(other)).isTrue();
    assertThat(distinct()).isZero();
  }
}
