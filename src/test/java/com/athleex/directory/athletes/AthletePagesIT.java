package com.athleex.directory.athletes;

import static com.athleex.directory.identity.PageVisitor.html;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.identity.PageVisitor;
import com.athleex.directory.identity.People;
import com.athleex.directory.search.Profiles;
import com.athleex.directory.search.Publisher;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What athletes keep, on pages, without a script. */
@IntegrationTest
class AthletePagesIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  People people;
  @Autowired
  Publisher publisher;

  private PageVisitor visitor = new PageVisitor(MockMvcTester.of());

  @BeforeEach
  void signedIn() {
    visitor = new PageVisitor(http).signIn(people.athlete());
  }

  @Test
  void aTrainerIsKeptByAButtonAndNotByALink() {
    publisher.publishOnly(Profiles.trainer("page-ada").named("Ada").headline("Strong").at(45.46, 9.19));
    var asked = visitor.page("/account/shortlist/add?handle=page-ada");
    assertThat(asked.select("h1").text()).contains("Ada");
    assertThat(visitor.page("/account/shortlist").select(".entries > li")).as("a link changes nothing")
        .isEmpty();
    assertThat(visitor.send("/account/shortlist/add?handle=page-ada", "/account/shortlist", Map.of())
        .getResponse().getHeader("Location")).isEqualTo("/account/shortlist?done=added&lang=en");
    assertThat(visitor.page("/account/shortlist").select(".entries a[href^=/trainers/page-ada]").text())
        .isEqualTo("Ada");
    assertThat(visitor.page("/account/shortlist/add?handle=page-ada")
        .select("main form[action^=/account/shortlist]"))
        .as("who is kept is not kept again").isEmpty();
    visitor.send("/account/shortlist", "/account/shortlist/removal", Map.of());
    assertThat(visitor.page("/account/shortlist").select(".entries > li")).isEmpty();
    assertThat(visitor.open("/account/shortlist/add?handle=nobody-at-all")).hasStatus(404);
  }

  @Test
  void aSearchIsKeptAsItsPageHadIt() {
    var add = "/account/searches/add?near=Milano&specialty=squat-technique&radiusKm=10&lang=it&ref=a.b.c&cursor=x";
    var asked = visitor.page(add);
    assertThat(asked.select("#name").attr("value")).contains("Milano");
    assertThat(asked.select(".tag").eachText()).noneMatch(text -> text.contains("a.b.c")).hasSize(3);
    visitor.send(add, "/account/searches", Map.of("name", "Mine & more", "notifying", "true"));
    var kept = visitor.page("/account/searches").select(".entries > li");
    assertThat(kept.select("strong a").text()).isEqualTo("Mine & more");
    assertThat(kept.select("strong a").attr("href")).startsWith("/find?").contains("near=Milano",
        "radiusKm=10");
    assertThat(kept.text()).contains("once a day at most");
    var id = kept.select("form[action$=letters?lang=en]").attr("action").split("/")[3];
    visitor.send("/account/searches", "/account/searches/" + id + "/letters", Map.of());
    assertThat(visitor.page("/account/searches").select(".entries > li").text()).contains("No letters");
    var change = "/account/searches/" + id;
    var refused = visitor.send(change, change, Map.of("name", "My back pain"));
    assertThat(refused).as("a name tells of health").hasStatus(422);
    assertThat(html(refused).select("#keepSpecialties-error").text()).isNotEmpty();
    visitor.send(change, change, Map.of("name", "Ours", "notifying", "true"));
    kept = visitor.page("/account/searches").select(".entries > li");
    assertThat(kept.select("strong a").text()).isEqualTo("Ours");
    assertThat(kept.text()).contains("once a day at most");
    visitor.send("/account/searches", "/account/searches/" + id + "/removal", Map.of());
    assertThat(visitor.page("/account/searches").select(".entries > li")).isEmpty();
  }

  @Test
  void whatTellsOfHealthIsKeptOnlyWithTheTick() {
    var add = "/account/searches/add?near=Milano&specialty=lower-back-pain";
    assertThat(visitor.page(add).select("#keepSpecialties")).hasSize(1);
    var refused = visitor.send(add, "/account/searches", Map.of("name", "Mine"));
    assertThat(refused).hasStatus(422);
    assertThat(html(refused).select("#keepSpecialties-error").text()).isNotEmpty();
    assertThat(html(refused).select("#name").attr("value")).isEqualTo("Mine");
    assertThat(visitor.send(add, "/account/searches", Map.of("name", "Mine", "keepSpecialties", "true")))
        .hasStatus3xxRedirection();
    var named = visitor.send("/account/searches/add?near=Milano", "/account/searches",
        Map.of("name", "My back pain"));
    assertThat(named).as("a name tells, too").hasStatus(422);
    assertThat(html(named).select("#keepSpecialties-error").text()).isNotEmpty();
  }

  @Test
  void aSearchThatIsNoneIsRefusedInWords() {
    for (var add : List.of("/account/searches/add?near=Milano&colour=red", "/account/searches/add?radiusKm=x",
        "/account/searches/add?near=Nowhereville-zzz")) {
      var refused = visitor.send(add, "/account/searches", Map.of("name", "Mine"));
      assertThat(refused.getResponse().getStatus()).as(add).isBetween(400, 422);
      assertThat(html(refused).select("[role=alert]").text()).isNotEmpty();
    }
  }

  @Test
  void preferencesAreOneForm() {
    var page = "/account/preferences";
    var refused = visitor.send(page, page, Map.of("place", "Nowhereville-zzz", "precision", "city"));
    assertThat(refused).hasStatus(422);
    assertThat(html(refused).select("#place-error").text()).isNotEmpty();
    assertThat(html(refused).select("#place").attr("value")).isEqualTo("Nowhereville-zzz");
    var unagreed = visitor.send(page, page, Map.of("specialties", "lower-back-pain"));
    assertThat(unagreed).hasStatus(422);
    assertThat(html(unagreed).select("#keepSpecialties-error").text()).isNotEmpty();
    assertThat(html(unagreed).select("#specialty-lower-back-pain[checked]")).hasSize(1);
    assertThat(visitor.send(page, page,
        Map.of("place", "Reggio Emilia", "precision", "city", "formats", "online",
            "languages", "it", "language", "it", "keepSpecialties", "true", "specialties",
            "lower-back-pain")))
        .hasStatus3xxRedirection();
    var kept = visitor.page(page);
    assertThat(kept.select("#place").attr("value")).startsWith("Reggio");
    assertThat(kept.select("input[checked]").eachAttr("value")).containsExactlyInAnyOrder("online", "it",
        "true",
        "lower-back-pain");
    // as it stands, with one tick less
    assertThat(visitor.send(page, page, Map.of("place", kept.select("#place").attr("value"))))
        .hasStatus3xxRedirection();
    assertThat(visitor.page(page).select("input[checked]")).isEmpty();
    assertThat(visitor.page(page).select("#place").attr("value")).startsWith("Reggio");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/account/shortlist", "/account/searches", "/account/preferences",
      "/account/shortlist/add?handle=x", "/account/searches/add?near=Milano"})
  @Asvs("v5.0.0-8.2.1")
  void theseAreForAthletes(String path) {
    assertThat(new PageVisitor(http).open(path)).hasStatus(303);
    var trainer = new PageVisitor(http).signIn(people.trainer());
    assertThat(trainer.open(path)).hasStatus(403);
    assertThat(html(trainer.open(path)).select("h1").text()).isEqualTo("Not allowed");
  }

  @Test
  @Asvs("v5.0.0-8.2.2")
  void nobodyChangesWhatIsSomebodyElses() {
    visitor.send("/account/searches/add?near=Milano", "/account/searches", Map.of("name", "Mine"));
    var action = visitor.page("/account/searches").select("form[action*=removal]").attr("action");
    var other = new PageVisitor(http).signIn(people.athlete());
    var token = other.page("/account/searches").select("input[name=_csrf]").attr("value");
    assertThat(other.post(action, Map.of("_csrf", token))).hasStatus(404);
    assertThat(other.open(action.replaceFirst("/removal.*", ""))).hasStatus(404);
    assertThat(visitor.page("/account/searches").select(".entries > li")).hasSize(1);
  }
}
