package com.athleex.directory.trainers;

import com.athleex.directory.PlantedData;
import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.Caller;
import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.Role;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A trainer signed in, with an account that came about without letters. */
public record Coach(AccountId account, MockMvcTester http) {

  public static final String HOME = "/api/v1/me/trainer";

  public static Coach signedIn(MockMvcTester http, JdbcClient sql) {
    var account = AccountId.random();
    sql.sql(
        "insert into account (id, email, email_key, display_name, role, locale, terms_accepted_at, created_at,"
            + " version) values (?, ?, ?, ?, 'TRAINER', 'en', current_timestamp, current_timestamp, 0)")
        .params(account.toString(), PlantedData.address(account.toString()), account.toString(),
            PlantedData.NAME)
        .update();
    return new Coach(account, http);
  }

  /** A profile that lacks nothing, with a name of its own. */
  public static String whole(String name) {
    return """
        {"displayName":"%s","headline":"Tornare ad allenarsi","bio":"Alleno con pazienza, zibaldonesque.",
         "profession":"strength-coach","languages":["it"],"specialties":["powerlifting"],
         "formats":["in-person"],"yearsOfExperience":12,
         "locations":[{"name":"Palestra Due Torri","city":"Bologna","countryCode":"IT","latitude":44.4942,
           "longitude":11.3465,"precision":"exact"}],
         "prices":[{"amount":"55.00","currency":"EUR","per":"session"}]}""".formatted(name);
  }

  /** One who is public; the handle is told by {@link #handle()}. */
  public static Coach published(MockMvcTester http, JdbcClient sql, String name) {
    var coach = signedIn(http, sql);
    coach.put("", whole(name));
    coach.put("/publication", "{}");
    return coach;
  }

  public String handle() {
    return json(get("")).path("handle").asString();
  }

  public String version() {
    return String.valueOf(get("").getResponse().getHeader("ETag"));
  }

  public MvcTestResult get(String path) {
    return send(HttpMethod.GET, path, null);
  }

  public MvcTestResult delete(String path, String... headers) {
    return send(HttpMethod.DELETE, path, null, headers);
  }

  public MvcTestResult put(String path, String json, String... headers) {
    return send(HttpMethod.PUT, path, json, headers);
  }

  public MvcTestResult post(String path, String json, String... headers) {
    return send(HttpMethod.POST, path, json, headers);
  }

  /** Starts from the version that is there. */
  public MvcTestResult patch(String json) {
    return patch(json, version());
  }

  public MvcTestResult patch(String json, String version) {
    return send(HttpMethod.PATCH, "", json, "If-Match", version);
  }

  private MvcTestResult send(HttpMethod method, String path,
      @org.jspecify.annotations.Nullable String json, String... headers) {
    var caller = new Caller(new CurrentAccount(account, Role.TRAINER, UUID.randomUUID()),
        Set.of(Role.TRAINER));
    var request = http.method(method).uri(HOME + path)
        .with(SecurityMockMvcRequestPostProcessors.authentication(caller));
    for (int i = 0; i < headers.length; i += 2)
      request.header(headers[i], headers[i + 1]);
    if (json != null)
      request.contentType(MediaType.APPLICATION_JSON).content(json);
    return request.exchange();
  }

  public static JsonNode json(MvcTestResult answer) {
    return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
  }
}
