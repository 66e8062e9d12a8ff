package com.athleex.directory.articles.http;

import com.athleex.directory.articles.manuscript.Source.Format;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who keeps articles, over HTTP. */
public record Editor(Person person, MockMvcTester http) {

  static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> PUBLISHED = ConcurrentHashMap.newKeySet();

  public static Editor signedIn(People people, MockMvcTester http) {
    return new Editor(people.staff("EDITOR"), http);
  }

  /** A slug that no other test has. */
  public static String fresh(String name) {
    return name + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** A plain text with whatever else is given. */
  public static Map<String, Object> edition(Format format, String text, Map<String, Object> more) {
    var edition = new LinkedHashMap<String, Object>(more);
    edition.put("format", format.name().toLowerCase(Locale.ROOT));
    edition.put("text", text);
    return edition;
  }

  public MvcTestResult save(String slug, Map<String, Object> edition, @Nullable String ifMatch) {
    return send(HttpMethod.PUT, "/api/v1/articles/" + slug, MediaType.APPLICATION_JSON_VALUE,
        JSON.writeValueAsString(edition), ifMatch);
  }

  public MvcTestResult put(String path, String type, String body, @Nullable String ifMatch) {
    return send(HttpMethod.PUT, "/api/v1/articles/" + path, type, body, ifMatch);
  }

  public MvcTestResult publish(String slug) {
    PUBLISHED.add(slug);
    return put(slug + "/publication", MediaType.APPLICATION_JSON_VALUE, "", null);
  }

  /**
   * Takes back all that tests have published, which others would find related to
   * theirs.
   */
  public void withdrawAll() {
    PUBLISHED.remove("lower-back-pain-lifting");
    PUBLISHED.forEach(slug -> withdraw(slug, ""));
    PUBLISHED.clear();
  }

  public MvcTestResult withdraw(String slug, String query) {
    return send(HttpMethod.DELETE, "/api/v1/articles/" + slug + "/publication" + query, null, null, null);
  }

  public MvcTestResult desk(String path) {
    return send(HttpMethod.GET, "/api/v1/admin/articles" + path, null, null, null);
  }

  public static String etag(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
  }

  public static JsonNode json(MvcTestResult answer) {
    return JSON.readTree(answer.getResponse().getContentAsByteArray());
  }

  private MvcTestResult send(HttpMethod method, String path, @Nullable String type, @Nullable String body,
      @Nullable String ifMatch) {
    var request = http.method(method).uri(path).header("Authorization", person.bearer());
    if (body != null && type != null)
      request.contentType(type).content(body);
    if (ifMatch != null)
      request.header("If-Match", ifMatch);
    return request.exchange();
  }
}
