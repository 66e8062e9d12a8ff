package com.athleex.directory.trainers;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.Caller;
import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Somebody who decides about trainers. */
public record Administrator(AccountId account, MockMvcTester http) {

  private static final String HOME = "/api/v1/admin";

  public static Administrator signedIn(MockMvcTester http) {
    return new Administrator(AccountId.random(), http);
  }

  public MvcTestResult get(String path) {
    return send(HttpMethod.GET, path, null);
  }

  public MvcTestResult put(String path, String json) {
    return send(HttpMethod.PUT, path, json);
  }

  public MvcTestResult delete(String path) {
    return send(HttpMethod.DELETE, path, null);
  }

  /** What waits about one trainer, over all pages. */
  public JsonNode waiting(String kind, String handle) {
    var query = "/reviews?limit=100&kind=" + kind;
    for (String cursor = "";;) {
      var page = Coach.json(get(query + cursor));
      for (var item : page.path("items"))
        if (item.path("handle").asString().equals(handle))
          return item;
      if (page.path("next").isNull() || page.path("next").isMissingNode())
        return page.path("nothing");
      cursor = "&cursor=" + page.path("next").asString();
    }
  }

  private MvcTestResult send(HttpMethod method, String path, @Nullable String json) {
    var caller = new Caller(new CurrentAccount(account, Role.ATHLETE, UUID.randomUUID()),
        Set.of(Role.ATHLETE, Role.ADMINISTRATOR));
    var request = http.method(method).uri(HOME + path)
        .with(SecurityMockMvcRequestPostProcessors.authentication(caller));
    if (json != null)
      request.contentType(MediaType.APPLICATION_JSON).content(json);
    return request.exchange();
  }
}
