package com.athleex.directory.trainers.own;

import static com.athleex.directory.trainers.Coach.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import com.athleex.directory.trainers.Coach;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class OwnProfileIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;

  Coach coach;

  @BeforeEach
  void someone() {
    coach = Coach.signedIn(http, sql);
  }

  @Test
  void beforeTheFirstWordThereIsNoProfile() {
    assertThat(coach.get("")).hasStatus(404).bodyJson().extractingPath("$.type")
        .isEqualTo("/problems/no-profile");
    assertThat(coach.put("/publication", "{}")).hasStatus(404);
    assertThat(coach.patch("{\"headline\":\"New\"}", "\"0\"")).hasStatus(404);
  }

  @Test
  void aDraftMayBeUnfinishedAndTellsEveryGap() {
    var answer = coach.put("", "{\"displayName\":\"Quillivant Draft\",\"formats\":[\"hybrid\"]}");

    assertThat(answer).hasStatusOk().headers().containsHeader("ETag");
    assertThat(json(answer).path("gaps").findValuesAsString("gap")).containsExactly("headline", "bio",
        "language", "specialty", "venue", "time-zone", "price");
    assertThat(json(answer).path("isPublic").asBoolean()).isFalse();
    assertThat(json(answer).path("state").asString()).isEqualTo("draft");
    assertThat(json(coach.get(""))).isEqualTo(json(answer));
  }

  @Test
  void everythingThatWasWrittenComesBack() {
    var answer = coach.put("",
        """
            {"displayName":"Quillivant Whole","headline":"Uno","bio":"Due\\n\\ntre","profession":"kinesiologist",
             "languages":["it","en-gb"],"specialties":["powerlifting","return-to-lifting"],
             "formats":["online","in-person"],"yearsOfExperience":7,"acceptingClients":false,
             "timeZone":"Europe/Rome","availableFrom":"2027-01-10","capacity":15,"firstSessionFree":true,
             "website":"https://quillivant.example/me",
             "availability":[{"day":"friday","from":"18:00","until":"24:00"},{"day":"monday","from":"09:00","until":"12:30"}],
             "locations":[{"name":"Box","address":"Via Muratori 3","city":"Milano","countryCode":"IT",
               "latitude":45.4503,"longitude":9.2061,"serviceRadiusKm":12.5,"precision":"exact"}],
             "prices":[{"amount":"55","currency":"CHF","per":"session","includes":"un programma"}]}""");

    assertThat(answer).hasStatusOk();
    var content = json(answer).path("content");
    assertThat(content.path("bio").asString()).isEqualTo("Due\n\ntre");
    assertThat(content.path("languages").valueStream().map(tag -> tag.asString())).containsExactly("it",
        "en-GB");
    assertThat(content.at("/availability/0/day").asString()).isEqualTo("monday");
    assertThat(content.at("/availability/1/until").asString()).isEqualTo("24:00");
    assertThat(content.at("/locations/0/address").asString()).isEqualTo("Via Muratori 3");
    assertThat(content.at("/prices/0/amount").asString()).isEqualTo("55.00");
    assertThat(content.at("/prices/0/includes").asString()).isEqualTo("un programma");
    assertThat(content.path("capacity").asInt()).isEqualTo(15);
    // what comes back can be sent again, and changes nothing
    assertThat(json(coach.put("", content.toString(), "If-Match", coach.version())).path("content"))
        .isEqualTo(content);
    assertThat(json(coach.get("/history")).path("items")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
      "bio":"<b>Best</b> coach"                         | /bio                  | trainer.rule.markup
      "bio":"\\u200f\\u200f\\u200e"                     | /bio                  | trainer.rule.invisible
      "displayName":"X"                                 | /displayName          | 2 to 80
      "displayName":"P\\u0430ul"                        | /displayName          | scripts
      "headline":"one\\u0000two"                        | /headline             | control characters
      "specialties":["levitation"]                      | /specialties/0        | levitation
      "specialties":["sciatica-history"]                | /specialties/0        | physiotherapists
      "prices":[{"amount":"5.555","currency":"EUR","per":"session"}] | /prices/0/amount | 2 decimals
      "prices":[{"amount":"5","currency":"XXX","per":"session"}]     | /prices/0/currency | ISO 4217
      "prices":[{"amount":"-5","currency":"EUR","per":"session"}]    | /prices/0/amount | amount
      "prices":[{"amount":"5","currency":"EUR","per":"year"}]        | /prices/0/per    | session
      "locations":[{"address":"Xqzzt 1, Wvvvwq"}]       | /locations/0/address  | spelling
      "locations":[{"latitude":45}]                     | /locations/0/longitude | other coordinate
      "locations":[{"latitude":95,"longitude":9}]       | /locations/0/latitude | -90 to 90
      "locations":[{"name":"Box"}]                      | /locations/0/address  | city
      "timeZone":"Europe/Gotham"                        | /timeZone             | Europe/Rome
      "availability":[{"day":"monday","from":"09:00","until":"10:00"}] | /timeZone | hours
      "timeZone":"Europe/Rome","availability":[{"day":"monday","from":"09:00","until":"08:00"}] | /availability/0/until | later
      "timeZone":"Europe/Rome","availability":[{"day":"monday","from":"09:00","until":"11:00"},{"day":"monday","from":"10:00","until":"12:00"}] | /availability/1 | overlaps
      "website":"http://plain.example"                  | /website              | https://giulia.example
      "website":"https://user:pw@evil.example"          | /website              | https://giulia.example
      "capacity":0                                      | /capacity             | 1 to 10,000
      "nickname":"Flash"                                | /nickname             | nickname
      """)
  void whatIsWrongIsNamed(String member, String pointer, String detail) {
    var answer = coach.put("", member.contains("displayName")
        ? "{" + member + "}"
        : "{\"displayName\":\"Quillivant Wrong\"," + member + "}");

    assertThat(answer).hasStatus(400);
    var errors = json(answer).path("errors");
    assertThat(errors.findValuesAsString("pointer")).as(errors.toString()).contains(pointer);
    String wanted = detail.startsWith("trainer.rule.")
        ? detail.endsWith("markup") ? "plain text" : "cannot be seen"
        : detail;
    assertThat(errors.toString()).contains(wanted);
    assertThat(coach.get("")).as("nothing was kept").hasStatus(404);
  }

  @Test
  void marksThatCannotBeSeenAreTakenOutOfTexts() {
    coach.put("",
        "{\"displayName\":\"Quill\\u200bivant \\u202eShy\\u00ad\",\"bio\":\"a\\u2066b\\u2069\\r\\nc\"}");

    var content = json(coach.get("")).path("content");
    assertThat(content.path("displayName").asString()).isEqualTo("Quillivant Shy");
    assertThat(content.path("bio").asString()).isEqualTo("ab\nc");
  }

  @Test
  void anAddressIsFoundAndWithoutItsStreetIsAnArea() {
    coach.put("",
        """
            {"displayName":"Quillivant Where","locations":[{"name":"Da me","address":"Via Dante 3, 42121 Reggio Emilia"}]}""");

    var place = json(coach.get("")).at("/content/locations/0");
    assertThat(place.path("latitude").asDouble()).isBetween(44.6, 44.8);
    assertThat(place.path("countryCode").asString()).isEqualTo("IT");
    assertThat(place.path("precision").asString()).isEqualTo("area");
  }

  @Test
  void ofTwoDevicesThatEditAtOnceOneIsTold() {
    coach.put("", Coach.whole("Quillivant Both"));
    var read = coach.version();

    assertThat(coach.patch("{\"headline\":\"From the phone\"}", read)).hasStatusOk();
    assertThat(coach.patch("{\"headline\":\"From the desk\"}", read)).hasStatus(412);
    assertThat(coach.put("", Coach.whole("Quillivant Both"), "If-Match", read)).hasStatus(412);
    assertThat(coach.put("", Coach.whole("Quillivant Both"))).hasStatus(428);
    assertThat(json(coach.get("")).at("/content/headline").asString()).isEqualTo("From the phone");
  }

  @Test
  @Asvs("v5.0.0-15.4.2")
  void ofFiftyWritersWithOneVersionOneWins() throws Exception {
    coach.put("", Coach.whole("Quillivant Fifty"));
    var read = coach.version();

    try (var writers = Executors.newFixedThreadPool(50)) {
      var statuses = writers.invokeAll(Collections.nCopies(50,
          (Callable<Integer>) () -> coach.patch("{\"headline\":\"Mine\"}", read).getResponse().getStatus()))
          .stream().map(Future::resultNow).toList();
      assertThat(statuses).containsOnlyOnce(200).filteredOn(status -> status != 200).hasSize(49)
          .containsOnly(412);
    }
  }

  @Test
  @Asvs("v5.0.0-15.4.1")
  void ofTwentyFirstWritersOneMakesTheProfile() throws Exception {
    try (var writers = Executors.newFixedThreadPool(20)) {
      var statuses = writers.invokeAll(Collections.nCopies(20,
          (Callable<Integer>) () -> coach.put("", Coach.whole("Quillivant First")).getResponse().getStatus()))
          .stream().map(Future::resultNow).toList();
      assertThat(statuses).containsOnlyOnce(200).filteredOn(status -> status != 200).containsOnly(428);
    }
    assertThat(sql.sql("select count(*) from trainer where account_id = ?").param(coach.account().toString())
        .query(Long.class).single()).isEqualTo(1);
  }

  @Test
  void whatWasSaidBeforeIsKept() {
    coach.put("", Coach.whole("Quillivant Past"));
    coach.patch("{\"headline\":\"Second\",\"yearsOfExperience\":13}");
    coach.patch("{\"headline\":\"Third\"}");

    var changes = json(coach.get("/history")).path("items");
    assertThat(changes).hasSize(2);
    assertThat(changes.at("/0/previous").toString()).isEqualTo("{\"headline\":\"Second\"}");
    assertThat(changes.at("/1/previous/headline").asString()).isEqualTo("Tornare ad allenarsi");
    assertThat(changes.at("/1/previous/yearsOfExperience").asInt()).isEqualTo(12);
    assertThat(changes.findValuesAsString("changedBy")).isEqualTo(List.of("trainer", "trainer"));
  }

  @Test
  void anEmptyPatchKeepsEverythingAndNullEmpties() {
    coach.put("", Coach.whole("Quillivant Patch"));
    var before = json(coach.get("")).path("content");

    assertThat(json(coach.patch("{}")).path("content")).isEqualTo(before);
    assertThat(json(coach.patch("{\"headline\":null}")).at("/content/headline").asString()).isEmpty();
    assertThat(coach.patch("{\"displayName\":null}")).hasStatus(400);
  }
}
