package com.athleex.directory.embed;

import static com.athleex.directory.embed.Blog.cta;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.ChromiumCondition;
import com.athleex.directory.web.HttpTest;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves a reader's browser, and what stays in it. */
@ExtendWith(ChromiumCondition.class)
@HttpTest
class PrivacyIT extends OnABlog {

  private static final Pattern SIGNS = Pattern
      .compile("numb-saddle|radiating-to-leg|fever-or-unwell|history-of-cancer|chest-pain");

  @Test
  void noSignLeavesTheBrowserAndNothingStaysInIt() {
    blog.says(blog.cta(LOW_BACK, AFTER) + blog.cta(LOW_BACK, "placement=\"end\""));
    var page = blog.open(blog.reader());
    var first = cta(page).first();
    first.locator("summary").click();
    for (var sign : List.of("numb-saddle", "radiating-to-leg", "chest-pain")) {
      first.locator("input[value=" + sign + "]").check();
      first.locator("form button").click();
      first.locator(".again").click();
    }
    first.locator("input[name=none]").check();
    first.locator("form button").click();
    first.locator(".person a").first().waitFor();
    first.locator(".again").click();
    first.locator("input[value=radiating-to-leg]").check();
    first.locator("input[name=assessed]").check();
    first.locator("form button").click();
    first.locator(".person a").first().click();
    page.waitForURL(Pattern.compile(".*/trainers/.*"));

    assertThat(sent("/outcome").filter(request -> request.method().equals("POST"))).hasSize(2);
    assertThat(blog.requests()).allSatisfy(request -> {
      assertThat(request.url()).startsWith(
          request.url().contains(blog.origin()) ? blog.origin() : directory());
      assertThat(request.url() + request.postData()).doesNotContainPattern(SIGNS);
    });
    assertThat(received.arrivals()).isNotEmpty().allSatisfy(arrival -> {
      assertThat(arrival.toString()).doesNotContainPattern(SIGNS);
      assertThat(arrival.headers()).doesNotContainKey("cookie");
    });
    // the address of a blog's page can name an injury
    assertThat(received.arrivals().stream().filter(arrival -> arrival.address().startsWith("/api/")
        || arrival.address().startsWith("/trainers/"))).isNotEmpty()
        .allSatisfy(arrival -> assertThat(arrival.headers()).doesNotContainKey("referer"));
    assertThat(page.context().cookies()).isEmpty();
    page.goBack();
    assertThat(page.evaluate("""
        async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length
          + (await caches.keys()).length + document.cookie.length""")).isEqualTo(0);
  }

  @Test
  void pagesCannotLookIntoTheComponent() {
    blog.says(blog.cta(LOW_BACK, AFTER));
    var page = blog.open(blog.stranger(new NewContextOptions()));
    page.waitForFunction("() => customElements.get('trainer-cta')");
    assertThat(page.evaluate("() => document.querySelector('trainer-cta').shadowRoot")).isNull();
  }

  @Test
  void thatItWasShownAndFollowedIsToldOnceEach() {
    blog.says("<div id=far>Far</div>" + blog.cta(LOW_BACK, AFTER));
    var page = blog.open(blog.reader());
    passTheGate(page);
    cta(page).locator(".person a").first().click();
    page.waitForURL(Pattern.compile(".*/trainers/.*"));
    assertThat(sent("/cta-events").map(Request::postData)).hasSize(2)
        .allMatch(body -> body.contains("\"ref\":\"" + LOW_BACK + ".after-red-flags."))
        .anyMatch(body -> body.contains("\"event\":\"shown\""))
        .anyMatch(body -> body.contains("\"event\":\"clicked\""));
    assertThat(received.arrivals().stream().filter(arrival -> arrival.address().contains("/cta-events")))
        .isNotEmpty().allSatisfy(
            arrival -> assertThat(arrival.headers().get("content-type")).startsWith("text/plain"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"globalPrivacyControl', { value: true }", "doNotTrack', { value: '1' }"})
  void whoeverDoesNotWantToBeCountedIsNotToldOf(String wish) {
    blog.says(blog.cta(LOW_BACK, AFTER));
    var page = blog.reader();
    page.addInitScript("Object.defineProperty(Navigator.prototype, '" + wish + ")");
    blog.open(page);
    passTheGate(page);
    cta(page).locator(".person a").first().click();
    page.waitForURL(Pattern.compile(".*/trainers/.*"));
    assertThat(sent("/cta-events")).isEmpty();
  }

  @Test
  void theStrictestPolicyOfABlogIsEnough() {
    blog.says(blog.cta(LOW_BACK, AFTER));
    var page = blog.open(blog.reader());
    passTheGate(page);
    assertThat(cta(page).locator("summary")).isHidden();
    assertThat(page.evaluate("() => window.violations")).isEqualTo(List.of());
    // it is styled all the same
    assertThat(cta(page).locator(".person").first()).hasCSS("border-top-style", "solid");
  }

  @Test
  void theExamplesKeepTheirOwnPolicy() {
    for (var language : List.of("en", "it")) {
      var page = blog.reader();
      page.navigate(directory() + "/embed/example?lang=" + language);
      assertThat(page.locator("trainer-cta section")).hasCount(4);
      assertThat(page.evaluate("() => window.violations")).isEqualTo(List.of());
      Blog.shoot(page, "example-" + language);
    }
  }

  @Test
  void aFrameDoesTheSame() {
    blog.says("<iframe title=\"Find a trainer\" width=\"360\" height=\"700\" src=\"" + directory()
        + "/embed/v1/frame?article=" + LOW_BACK + "&near=Milano&country=IT&lang=en\"></iframe>");
    var page = blog.open(blog.reader());
    var frame = page.frameLocator("iframe");
    frame.locator("summary").click();
    frame.locator("input[name=none]").check();
    frame.locator("form button").click();
    assertThat(frame.locator(".person")).hasCount(3);
    Blog.shoot(page, "frame");
    frame.locator(".go").click();
    page.waitForURL(Pattern.compile(".*/find/lower-back-pain/.*gate=.*"));
  }
}
