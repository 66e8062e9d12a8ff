package com.athleex.directory.places;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.athleex.directory.IntegrationTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class PlacesIT {

  @Autowired
  private MockMvc http;

  @Test
  void answersInTheReadersLanguage() throws Exception {
    http.perform(get("/api/v1/places?q=Mailand&lang=it")).andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].id").value("geonames:3173435"))
        .andExpect(jsonPath("$.items[0].name").value("Milano"))
        .andExpect(jsonPath("$.items[0].countryCode").value("IT"))
        .andExpect(jsonPath("$.items[0].admin1Code").value("09"))
        .andExpect(jsonPath("$.items[0].province").value("MI"))
        .andExpect(jsonPath("$.items[0].population").value(1236837))
        .andExpect(jsonPath("$.items[0].latitude").value(45.46427))
        .andExpect(jsonPath("$.items[0].longitude").value(9.18951))
        .andExpect(jsonPath("$.total.relation").value("exact"));
    http.perform(get("/api/v1/places?q=Mailand").header("Accept-Language", "en"))
        .andExpect(jsonPath("$.items[0].name").value("Milan"));
  }

  @Test
  void completesWhatIsTyped() throws Exception {
    http.perform(get("/api/v1/places?q=sa&country=it&limit=100")).andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(100)))
        .andExpect(jsonPath("$.items[*].countryCode", everyItem(is("IT"))));
    http.perform(get("/api/v1/places?q=sa")).andExpect(jsonPath("$.items", hasSize(20)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Milan, IT | geonames:3173435
      Millano | geonames:3173435
      geonames:3173435 | geonames:3173435
      20121 | postcode:IT:20121
      45.464,9.189 | 45.464,9.189
      """)
  void takesWhateverResolves(String text, String id) throws Exception {
    http.perform(get("/api/v1/places").param("q", text)).andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].id").value(id));
  }

  @Test
  void whatNobodyCallsAPlaceIsAnEmptyList() throws Exception {
    http.perform(get("/api/v1/places?q=xqzwvkjh")).andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(0)));
  }

  @ParameterizedTest
  @CsvSource({"'', ?q", "q=, ?q", "q=a, ?q", "q=%20%20%20, ?q", "q=Milano&limit=0, ?limit",
      "q=Milano&limit=101, ?limit", "q=Milano&limit=x, ?limit", "q=Milano&country=ITA, ?country",
      "'q=91,9', ?q", "'q=NaN,9', ?q", "'q=1e309,9', ?q"})
  void aProblemNamesTheParameter(String query, String pointer) throws Exception {
    http.perform(get(URI.create("/api/v1/places?" + query))).andExpect(status().isBadRequest())
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(jsonPath("$.errors[0].pointer").value(pointer));
  }

  @Test
  void aTextOfTenThousandLettersIsAProblem() throws Exception {
    http.perform(get("/api/v1/places").param("q", "a".repeat(10_000))).andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].pointer").value("?q"));
  }

  @Test
  void impossibleCoordinatesAreToldInItalianToo() throws Exception {
    http.perform(get("/api/v1/places?q=91,9&lang=it")).andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.type").value("/problems/impossible-coordinates"))
        .andExpect(jsonPath("$.detail", startsWith("Le coordinate")))
        .andExpect(jsonPath("$.errors[0].detail", containsString("latitudine")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0\0", "%%", "''", "\uD83D\uDE00", "מילאנו", "(((", "\\\\"})
  void hostileTextsAreAnswered(String text) throws Exception {
    http.perform(get("/api/v1/places").param("q", text)).andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(0)));
  }

  @Test
  void theDocumentCreditsGeoNames() throws Exception {
    http.perform(get("/v3/api-docs")).andExpect(status().isOk())
        .andExpect(jsonPath("$.paths['/api/v1/places'].get.operationId").value("listPlaces"))
        .andExpect(jsonPath("$.paths['/api/v1/places'].get.description", containsString("GeoNames")));
  }
}
