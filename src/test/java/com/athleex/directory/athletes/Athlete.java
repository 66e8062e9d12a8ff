package com.athleex.directory.athletes;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody signed in, with an account that came about without letters. */
public record Athlete(AccountId account, Role role, String email, MockMvcTester http) {

  public static final String HOME = "/api/v1/me/athlete";

  public static Athlete signedIn(MockMvcTester http, JdbcClient sql) {
    return signedIn(http, sql, Role.ATHLETE);
  }

  public static Athlete signedIn(MockMvcTester http, JdbcClient sql, Role role) {
    var account = AccountId.random();
    var email = account + "@planted.example";
    sql.sql(
        "insert into account (id, email, email_key, display_name, role, locale, terms_accepted_at, created_at,"
            + " version) values (?, ?, ?, 'Somebody', ?, 'en', current_timestamp, current_timestamp, 0)")
        .params(account.toString(), email, account.toString(), role.name()).update();
    return new Athlete(account, role, email, http);
  }

  public MvcTestResult get(String path) {
    return send(HttpMethod.GET, path);
  }

  public MvcTestResult put(String path) {
    return send(HttpMethod.PUT, path);
  }

  public MvcTestResult delete(String path) {
    return send(HttpMethod.DELETE, path);
  }

  public MvcTestResult post(String path, String json, String... headers) {
    return with(request(HttpMethod.POST, path), json, headers);
  }

  /** Starts from the version that is there. */
  public MvcTestResult patch(String path, String json) {
    return patch(path, json, String.valueOf(get(path).getResponse().getHeader("ETag")));
  }

  public MvcTestResult patch(String path, String json, String version) {
    return with(request(HttpMethod.PATCH, path), json, "If-Match", version);
  }

  private MvcTestResult send(HttpMethod method, String path) {
    return request(method, path).exchange();
  }

  private static MvcTestResult with(MockMvcRequestBuilder request, String json, String... headers) {
    for (int i = 0; i < headers.length; i += 2)
      request.header(headers[i], headers[i + 1]);
    return request.contentType(MediaType.APPLICATION_JSON).content(json).exchange();
  }

  private MockMvcRequestBuilder request(HttpMethod method, String path) {
    var caller = new Caller(new CurrentAccount(account, role, UUID.randomUUID()), Set.of(role));
    return http.method(method).uri(HOME + path)
        .with(SecurityMockMvcRequestPostProcessors.authentication(caller));
  }

  public static JsonNode json(MvcTestResult answer) {
    return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
  }
}
