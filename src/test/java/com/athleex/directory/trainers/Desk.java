package com.athleex.directory.trainers;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.Caller;
import com.athleex.directory.identity.CurrentAccount;
import com.athleex.directory.identity.Role;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

/**
 * Somebody at the pages of trainers or administrators, with a browser that
 * sends what its forms hold.
 */
public record Desk(MockMvcTester http, Caller caller) {

  private static final Pattern FIELD = Pattern.compile("<(input|textarea)\\b([^>]*)>([^<]*)");
  private static final String FORM = "__Host-form";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern SELECT = Pattern.compile("<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern CHOSEN = Pattern.compile("<option[^>]*value=\"([^\"]*)\"[^>]*selected");

  public static Desk of(Coach coach) {
    return as(coach.http(), coach.account(), Role.TRAINER, Set.of(Role.TRAINER));
  }

  public static Desk as(MockMvcTester http, AccountId account, Role role, Set<Role> roles) {
    return new Desk(http, new Caller(new CurrentAccount(account, role, UUID.randomUUID()), roles));
  }

  public static Desk administrator(MockMvcTester http) {
    return as(http, AccountId.random(), Role.ATHLETE, Set.of(Role.ATHLETE, Role.ADMINISTRATOR));
  }

  private RequestPostProcessor signedIn() {
    return SecurityMockMvcRequestPostProcessors.authentication(caller);
  }

  public MvcTestResult open(String path) {
    return http.get().uri(path).accept(MediaType.TEXT_HTML).with(signedIn()).exchange();
  }

  public static String html(MvcTestResult page) {
    return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** As a browser sends a form, with its token. */
  public MvcTestResult send(String path, List<String> namesAndValues) {
    var request = http.method(HttpMethod.POST).uri(path).accept(MediaType.TEXT_HTML)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED).with(signedIn()).with(token());
    for (int i = 0; i < namesAndValues.size(); i += 2)
      request.param(namesAndValues.get(i), namesAndValues.get(i + 1));
    return request.exchange();
  }

  // of the application: the one of Spring's tests would take its place in all
  // that follow
  private RequestPostProcessor token() {
    var page = http.get().uri("/sign-in").accept(MediaType.TEXT_HTML).exchange();
    var cookie = Objects.requireNonNull(page.getResponse().getCookie(FORM));
    var value = TOKEN.matcher(html(page)).results().findFirst().orElseThrow().group(1);
    return request -> {
      request.setCookies(new Cookie(FORM, cookie.getValue()));
      request.addParameter("_csrf", value);
      return request;
    };
  }

  public MvcTestResult send(String path, String... namesAndValues) {
    return send(path, List.of(namesAndValues));
  }

  /** The same without the token: as another site's page would. */
  public MvcTestResult sendFromElsewhere(String path) {
    return http.method(HttpMethod.POST).uri(path).accept(MediaType.TEXT_HTML)
        .contentType(MediaType.APPLICATION_FORM_URLENCODED).with(signedIn()).exchange();
  }

  public MvcTestResult upload(String path, byte[] file) {
    return http.post().uri(path).multipart().file(new MockMultipartFile("file", file))
        .accept(MediaType.TEXT_HTML)
        .with(signedIn()).with(token()).exchange();
  }

  /** All that the forms of a page hold, as a browser would send them. */
  public static List<String> filledIn(String html) {
    var sent = new ArrayList<String>();
    FIELD.matcher(html).results().forEach(field -> {
      var attributes = field.group(2);
      var name = attribute(attributes, "name");
      boolean unticked = attributes.contains("checkbox") && !attributes.contains("checked");
      if (name.isEmpty() || unticked || name.equals("_csrf"))
        return;
      sent.add(name);
      sent.add(HtmlUtils.htmlUnescape(
          field.group(1).equals("textarea") ? field.group(3) : attribute(attributes, "value")));
    });
    SELECT.matcher(html).results().forEach(select -> {
      var chosen = CHOSEN.matcher(select.group(2));
      sent.add(attribute(select.group(1), "name"));
      sent.add(chosen.find() ? chosen.group(1) : "");
    });
    return sent;
  }

  /** The same with one field typed over. */
  public static List<String> typed(List<String> form, String name, String value) {
    var sent = new ArrayList<>(form);
    for (int i = 0; i < sent.size(); i += 2)
      if (sent.get(i).equals(name)) {
        sent.set(i + 1, value);
        return sent;
      }
    sent.add(name);
    sent.add(value);
    return sent;
  }

  private static String attribute(String attributes, String name) {
    var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
    return found.find() ? found.group(1) : "";
  }
}
