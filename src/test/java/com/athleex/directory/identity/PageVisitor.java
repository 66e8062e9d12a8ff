package com.athleex.directory.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Somebody who reads pages without a script, through the real filter chain:
 * keeps cookies, and sends forms with all that their page has put into them.
 */
public class PageVisitor {

  private final MockMvcTester http;
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();

  public PageVisitor(MockMvcTester http) {
    this.http = http;
  }

  /** Opens a page, whatever the answer is. */
  public MvcTestResult open(String path) {
    return kept(http.get().uri(path).accept(MediaType.TEXT_HTML).cookie(sent()).exchange());
  }

  /** The page, which has to be there. */
  public Document page(String path) {
    var answer = open(path);
    assertThat(answer).as(path).hasStatusOk();
    return html(answer);
  }

  /**
   * Opens a page, fills in its form that is sent to {@code action} (without the
   * query), and sends it.
   */
  public MvcTestResult send(String path, String action, Map<String, String> filled) {
    var form = page(path).select("form[method=post]").stream()
        .filter(one -> one.attr("action").split("\\?", 2)[0].equals(action)).findFirst()
        .orElseThrow(() -> new AssertionError("no form to " + action + " on " + path));
    var values = new LinkedHashMap<String, String>();
    form.select("input[type=hidden]").forEach(field -> values.put(field.attr("name"), field.attr("value")));
    values.putAll(filled);
    return post(form.attr("action"), values);
  }

  /** Sends what no page may have offered. */
  public MvcTestResult post(String action, Map<String, String> values) {
    var request = http.post().uri(action).accept(MediaType.TEXT_HTML)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED).cookie(sent());
    values.forEach((name, value) -> request.formField(name, value));
    return kept(request.exchange());
  }

  /** Signs in on the page. */
  public PageVisitor signIn(People.Person person) {
    assertThat(send("/sign-in?lang=en", "/sign-in",
        Map.of("email", person.email(), "password", person.password()))).hasStatus3xxRedirection();
    return this;
  }

  /** A cookie's value; empty where the browser has none. */
  public String cookie(String name) {
    var cookie = cookies.get(name);
    return cookie == null ? "" : cookie.getValue();
  }

  /** As if somebody had put it there. */
  public PageVisitor with(String name, String value) {
    cookies.put(name, new Cookie(name, value));
    return this;
  }

  private Cookie[] sent() {
    return cookies.isEmpty()
        ? new Cookie[]{new Cookie("unrelated", "1")}
        : cookies.values().stream().map(one -> new Cookie(one.getName(), one.getValue()))
            .toArray(Cookie[]::new);
  }

  private MvcTestResult kept(MvcTestResult answer) {
    for (var cookie : answer.getResponse().getCookies())
      if (cookie.getMaxAge() == 0)
        cookies.remove(cookie.getName());
      else
        cookies.put(cookie.getName(), cookie);
    return answer;
  }

  public static Document html(MvcTestResult answer) {
    return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
  }
}
