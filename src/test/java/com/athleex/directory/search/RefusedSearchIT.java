package com.athleex.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Asvs;
import com.athleex.directory.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a search refuses, and how it says so. */
@IntegrationTest
class RefusedSearchIT {

  @Autowired
  MockMvcTester http;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      near=Xyzzyqwop                          | 422 | unknown-place    | ?near
      near=91,9                               | 400 | invalid-request  | ?near
      near=NaN,NaN                            | 400 | invalid-request  | ?near
      near=1e309,9                            | 400 | invalid-request  | ?near
      near=45,181                             | 400 | invalid-request  | ?near
      near=Milano&radiusKm=0                  | 400 | invalid-request  | ?radiusKm
      near=Milano&radiusKm=10000              | 400 | invalid-request  | ?radiusKm
      near=Milano&radiusKm=NaN                | 400 | invalid-request  | ?radiusKm
      near=Milano&radiusKm=1e309              | 400 | invalid-request  | ?radiusKm
      near=Milano&radiusKm=abc                | 400 | invalid-request  | ?radiusKm
      radiusKm=10                             | 400 | invalid-request  | ?radiusKm
      nearby=Milano                           | 400 | unknown-parameter| ?nearby
      specialty=flying                        | 400 | invalid-request  | ?specialty
      format=telepathy                        | 400 | invalid-request  | ?format
      profession=wizard                       | 400 | invalid-request  | ?profession
      mode=teleport                           | 400 | invalid-request  | ?mode
      sort=luck                               | 400 | invalid-request  | ?sort
      sort=distance                           | 400 | invalid-request  | ?sort
      limit=0                                 | 400 | invalid-request  | ?limit
      limit=9999999999                        | 400 | invalid-request  | ?limit
      limit=-2147483649                       | 400 | invalid-request  | ?limit
      limit=101                               | 400 | invalid-request  | ?limit
      priceMax=-1                             | 400 | invalid-request  | ?priceMax
      priceMax=12&currency=XXXX               | 400 | invalid-request  | ?currency
      priceMax=12&currency=ZZZ                | 400 | invalid-request  | ?currency
      priceMax=12&currency=XAU                | 400 | invalid-request  | ?currency
      minRating=6                             | 400 | invalid-request  | ?minRating
      bbox=1,2,3                              | 400 | invalid-request  | ?bbox
      bbox=1,50,2,40                          | 400 | invalid-request  | ?bbox
      bbox=NaN,1,2,3                          | 400 | invalid-request  | ?bbox
      facets=shoe-size                        | 400 | invalid-request  | ?facets
      language=it;drop                        | 400 | invalid-request  | ?language
      """)
  @Asvs({"v5.0.0-1.4.2", "v5.0.0-2.2.1", "v5.0.0-2.2.2", "v5.0.0-2.2.3"})
  void namesWhatIsWrong(String query, int status, String type, String pointer) {
    var answer = http.get().uri("/api/v1/trainers?" + query).exchange();
    assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
    assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/problems/" + type);
    assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
  }

  @Test
  void tellsEverythingThatIsWrongAtOnceAndInTheReadersLanguage() {
    var answer = http.get().uri("/api/v1/trainers?specialty=flying&bbox=1&facets=x&lang=it").exchange();
    assertThat(answer).bodyJson().extractingPath("$.errors[*].pointer").asArray()
        .containsExactlyInAnyOrder("?specialty", "?bbox", "?facets");
    assertThat(answer).bodyJson().extractingPath("$.errors[?(@.pointer=='?specialty')].detail").asArray()
        .containsExactly("non esiste la specialità \"flying\"");
  }

  @Test
  void anUnknownPlaceComesWithNearSpellings() {
    var answer = http.get().uri("/api/v1/trainers?near=Millanno Marittimo").exchange();
    assertThat(answer).hasStatus(422);
    assertThat(answer).bodyJson().extractingPath("$.nearSpellings").asArray().isNotNull();
  }

  @Test
  void strangeTextIsOnlyText() {
    for (var text : new String[]{"' OR 1=1 --", "((((", "\"", "*", "a AND (b", "😀😀", "‏שלום", "\u0000",
        "a".repeat(200)})
      assertThat(http.get().uri("/api/v1/trainers?q={q}", text)).hasStatusOk();
  }

  @Test
  void anAnswerInAnotherFormatIsRefused() {
    assertThat(http.get().uri("/api/v1/trainers").header("Accept", "image/png")).hasStatus(406)
        .hasContentType("application/problem+json");
    assertThat(http.get().uri("/api/v1/trainers").header("Accept", "nonsense")).hasStatus(406);
  }
}
