package com.athleex.directory.trainers;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A trainer with an account, and a profile that is public. */
public record OwnedTrainer(MockMvcTester http, Person person, String handle) {

  private static final String PROFILE = """
      {"displayName":"%s","headline":"Strong","bio":"I coach.","languages":["en"],"specialties":["powerlifting"],
       "formats":["in-person"],"locations":[{"latitude":45.46,"longitude":9.19,"city":"Milano","countryCode":"IT"}],
       "prices":[{"amount":"55.00","currency":"EUR","per":"session"}],"yearsOfExperience":3}""";

  public static OwnedTrainer published(MockMvcTester http, People people) {
    var person = people.trainer();
    var name = PlantedData.NAME + " " + UUID.randomUUID().toString().substring(0, 8);
    var written = call(http, person, "PUT", "/api/v1/me/trainer", PROFILE.formatted(name));
    assertThat(written).hasStatusOk();
    assertThat(call(http, person, "PUT", "/api/v1/me/trainer/publication", null)).hasStatusOk();
    return new OwnedTrainer(http, person, People.json(written).path("handle").asString());
  }

  public MvcTestResult get(String path) {
    return call(http, person, "GET", path, null);
  }

  public MvcTestResult post(String path, @Nullable String body) {
    return call(http, person, "POST", path, body);
  }

  public static MvcTestResult call(MockMvcTester http, Person by, String method, String path,
      @Nullable String body) {
    return call(http, by.bearer(), method, path, body, null);
  }

  public static MvcTestResult call(MockMvcTester http, String authorization, String method, String path,
      @Nullable String body, @Nullable String ifMatch) {
    return http.method(org.springframework.http.HttpMethod.valueOf(method)).uri(path).with(request -> {
      request.addHeader(HttpHeaders.AUTHORIZATION, authorization);
      if (ifMatch != null)
        request.addHeader(HttpHeaders.IF_MATCH, ifMatch);
      if (body != null) {
        request.setContentType(MediaType.APPLICATION_JSON_VALUE);
        request.setContent(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
      return request;
    }).exchange();
  }
}
