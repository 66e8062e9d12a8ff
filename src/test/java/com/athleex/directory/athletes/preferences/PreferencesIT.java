package com.athleex.directory.athletes.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.IntegrationTest;
import com.athleex.directory.athletes.Athlete;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class PreferencesIT {

  @Autowired
  MockMvcTester http;
  @Autowired
  JdbcClient sql;

  private Athlete athlete;

  @BeforeEach
  void somebody() {
    athlete = Athlete.signedIn(http, sql);
  }

  @Test
  void theyAreEmptyAtFirstAndChangedFromTheVersionThatWasRead() {
    assertThat(athlete.get("")).hasStatusOk().hasHeader("ETag", "\"0\"").bodyJson().isLenientlyEqualTo(
        """
            {"language":null,"place":null,"languages":[],"formats":[],"keepSpecialties":false,"specialties":[]}""");
    var changed = athlete.patch("", "{\"language\":\"it\",\"formats\":[\"online\"]}", "\"0\"");
    assertThat(changed).hasStatusOk().bodyJson().extractingPath("$.formats[0]").isEqualTo("online");
    assertThat(changed.getResponse().getHeader("ETag")).isNotEqualTo("\"0\"");
    assertThat(athlete.patch("", "{\"language\":null}", "\"0\"")).hasStatus(412);
    assertThat(athlete.patch("", "{}", "")).hasStatus(428);
    assertThat(athlete.patch("", "{\"language\":null}")).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("{\"language\":null,\"formats\":[\"online\"]}");
    assertThat(Athlete.signedIn(http, sql).get("")).bodyJson().extractingPath("$.formats").asArray()
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"city|Reggio Emilia|geonames:3169522", "city|20121|geonames:3173435",
      "country|Reggio Emilia|IT", "country|italia|IT", "country|geonames:3169522|IT",
      "postcode|IT-20121|postcode:IT:20121", "postcode|45.464,9.189|geonames:3173435",
      "city|45.464,9.189|geonames:3173435"})
  void aPlaceIsKeptNoFinerThanChosen(String precision, String text, String id) {
    var changed = athlete.patch("",
        "{\"place\":{\"precision\":\"%s\",\"place\":\"%s\"}}".formatted(precision, text));
    assertThat(changed).hasStatusOk().bodyJson().extractingPath("$.place.id").isEqualTo(id);
    assertThat(changed).bodyJson().extractingPath("$.place.name").asString().isNotEmpty();
    assertThat(changed).bodyJson().extractingPath("$.place.countryCode").isEqualTo("IT");
    assertThat(sql.sql("select place_id from athlete_preferences where account_id = ?")
        .param(athlete.account().toString()).query(String.class).single()).isEqualTo(id);
  }

  @Test
  void aPlaceIsMadeCoarserAndForgotten() {
    athlete.patch("", "{\"place\":{\"precision\":\"city\",\"place\":\"Milano\"}}");
    assertThat(athlete.patch("", "{\"place\":{\"precision\":\"country\"}}")).hasStatusOk().bodyJson()
        .extractingPath("$.place.id").isEqualTo("IT");
    assertThat(athlete.patch("", "{\"place\":null}")).bodyJson().extractingPath("$.place").isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{\"place\":{\"precision\":\"city\",\"place\":\"Xyzzyqwop\"}}|/place/place",
      "{\"place\":{\"place\":\"Milano\"}}|/place/precision",
      "{\"keepSpecialties\":true,\"specialties\":[\"mobility\",\"flying\"]}|/specialties/1",
      "{\"specialties\":[\"knee-pain\"]}|/keepSpecialties", "{\"language\":\"xx\"}|/language",
      "{\"formats\":[\"telepathy\"]}|/formats/0", "{\"languages\":[\"it;drop\"]}|/languages/0",
      "{\"shoeSize\":43}|/shoeSize"})
  void whatIsWrongIsNamed(String patch, String pointer) {
    var refused = athlete.patch("", patch);
    assertThat(refused).hasStatus(400).bodyJson().extractingPath("$.errors[0].pointer").asString()
        .startsWith(pointer);
    assertThat(athlete.get("")).hasHeader("ETag", "\"0\"");
  }

  @Test
  void specialtiesGoWithTheirConsent() {
    assertThat(athlete.patch("", "{\"keepSpecialties\":true,\"specialties\":[\"knee-pain\"]}")).hasStatusOk()
        .bodyJson().extractingPath("$.specialtiesConsentedAt").isNotNull();
    assertThat(athlete.patch("", "{\"keepSpecialties\":false}")).hasStatusOk().bodyJson()
        .isLenientlyEqualTo("{\"keepSpecialties\":false,\"specialtiesConsentedAt\":null,\"specialties\":[]}");
    assertThat(sql.sql("select specialties from athlete_preferences where account_id = ?")
        .param(athlete.account().toString()).query(String.class).single()).isEmpty();
  }
}
