package com.athleex.directory.athletes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.ChromiumCondition;
import com.athleex.directory.PlantedData;
import com.athleex.directory.notifications.Mailbox;
import com.athleex.directory.search.Profiles;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.web.HttpTest;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An athlete's way in a real browser, from signing up to signing out. */
@ExtendWith(ChromiumCondition.class)
@HttpTest
class AccountJourneyIT {

  private static final Map<String, String> SUBJECTS = Map.of("en", "Confirm your address", "it",
      "Conferma il tuo indirizzo");

  @LocalServerPort
  int port;
  @Autowired
  Mailbox mail;
  @Autowired
  Publisher publisher;

  private final Playwright playwright = Playwright
      .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser = playwright.chromium()
      .launch(new BrowserType.LaunchOptions().setExecutablePath(ChromiumCondition.executable())
          .setArgs(
              List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  private final String email = PlantedData.address("journey-" + UUID.randomUUID());
  private final String password = PlantedData.password("journey");

  @BeforeEach
  void somebodyToFind() {
    publisher.publishOnly(
        Profiles.trainer("journey-giulia").named("Giulia Rossi").headline("Strong backs").at(45.4642, 9.19));
  }

  @AfterEach
  void close() {
    playwright.close();
  }

  @ParameterizedTest
  @CsvSource({"en,LIGHT,1440", "it,DARK,360"})
  void fromSigningUpToSigningOut(String language, ColorScheme scheme, int width) {
    var page = reader(scheme, width);
    visit(page, "/for-athletes?lang=" + language);
    shoot(page, "for-athletes", language);
    page.locator("#displayName").fill("Anna");
    page.locator("#email").fill(email);
    page.locator("#password").fill("short");
    page.locator("#acceptedTerms").check();
    submit(page);
    assertThat(page.locator("#password-error")).isVisible();
    assertThat(page.locator("#email")).hasValue(email);
    shoot(page, "sign-up-refused", language);
    page.locator("#password").fill(password);
    submit(page);
    assertThat(page.locator("main [role=status]")).isVisible();
    shoot(page, "sign-up-done", language);

    var code = mail.letter(email, Objects.requireNonNull(SUBJECTS.get(language))).token();
    visit(page, "/account/verification?lang=" + language + "#" + code);
    assertThat(page.locator("#code")).hasValue(code);
    shoot(page, "verification", language);
    submit(page);
    page.locator("main a[href^='/sign-in']").click();

    page.locator("#email").fill(email);
    page.locator("#password").fill("not this one");
    page.locator("main form button").first().click();
    assertThat(page.locator("main [role=alert]").first()).isVisible();
    assertThat(page.locator("#email")).hasValue(email);
    shoot(page, "sign-in-refused", language);
    page.locator("#password").fill(password);
    page.locator("main form button").first().click();
    assertThat(page.locator("h1")).containsText("Anna");
    shoot(page, "account", language);

    visit(page, "/account/shortlist/add?handle=journey-giulia&lang=" + language);
    shoot(page, "shortlist-add", language);
    submit(page);
    assertThat(page.locator(".entries strong a")).hasText("Giulia Rossi");
    shoot(page, "shortlist", language);
    visit(page, "/account/searches/add?near=Milano&specialty=lower-back-pain&lang=" + language);
    page.locator("#keepSpecialties").check();
    shoot(page, "search-add", language);
    submit(page);
    assertThat(page.locator(".entries > li")).hasCount(1);
    shoot(page, "searches", language);
    for (var own : List.of("preferences", "email", "password", "passkeys", "sessions", "data")) {
      visit(page, "/account/" + own + "?lang=" + language);
      shoot(page, own, language);
    }
    visit(page, "/account/forgotten?lang=" + language);
    shoot(page, "forgotten", language);
    visit(page, "/sign-up?lang=" + language);
    shoot(page, "sign-up", language);

    visit(page, "/account?lang=" + language);
    page.locator("nav.account form button").click();
    assertThat(page).hasURL(address("/sign-in?note=out&lang=" + language));
    shoot(page, "sign-in", language);
    assertThat(page.context().cookies().stream().map(cookie -> cookie.name)).doesNotContain("__Host-session");
    page.navigate(address("/account/shortlist?lang=" + language));
    assertThat(page.locator("#password")).isVisible();
    page.locator("#email").fill(email);
    page.locator("#password").fill(password);
    page.locator("main form button").first().click();
    assertThat(page).hasURL(address("/account/shortlist?lang=" + language));
  }

  @Test
  void aPasskeyIsAddedAndOpensTheAccount() {
    var page = reader(ColorScheme.LIGHT, 1440);
    var devTools = page.context().newCDPSession(page);
    devTools.send("WebAuthn.enable");
    devTools.send("WebAuthn.addVirtualAuthenticator",
        JsonParser
            .parseString(
                """
                    {"options":{"protocol":"ctap2","transport":"internal","hasResidentKey":true,"hasUserVerification":true,
                     "automaticPresenceSimulation":true,"isUserVerified":true}}""")
            .getAsJsonObject());
    visit(page, "/sign-up?lang=en");
    page.locator("#displayName").fill("Anna");
    page.locator("#email").fill(email);
    page.locator("#password").fill(password);
    page.locator("#acceptedTerms").check();
    submit(page);
    visit(page, "/account/verification?lang=en#" + mail.letter(email, "Confirm your address").token());
    submit(page);
    page.locator("main a[href^='/sign-in']").click();
    page.locator("#email").fill(email);
    page.locator("#password").fill(password);
    page.locator("main form button").first().click();

    visit(page, "/account/passkeys?lang=en");
    page.locator("#label").fill("My telephone");
    page.locator("#add-passkey button").click();
    assertThat(page.locator(".entries strong")).hasText("My telephone");
    shoot(page, "passkeys-added", "en");
    page.locator("nav.account form button").click();
    page.navigate(address("/account/passkeys?lang=en"));
    shoot(page, "sign-in-passkey", "en");
    page.locator("#passkey button").click();
    assertThat(page).hasURL(address("/account/passkeys?lang=en"));
    assertThat(page.locator(".entries p.quiet")).containsText("last used");
    page.locator(".entries button").click();
    assertThat(page.locator(".entries > li")).hasCount(0);
    page.locator("nav.account form button").click();
    page.locator("#passkey button").click();
    assertThat(page.locator("main [role=alert]").first()).containsText("opens no account");
  }

  private Page reader(ColorScheme scheme, int width) {
    var context = browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme)
        .setViewportSize(width, 800).setLocale("en-GB"));
    context.addInitScript(axe());
    context.setDefaultTimeout(120_000);
    return context.newPage();
  }

  private String address(String path) {
    return "http://localhost:" + port + path;
  }

  private void visit(Page page, String path) {
    page.navigate(address(path));
  }

  private static void submit(Page page) {
    page.locator("main form.card button, main > form button").first().click();
  }

  private static void shoot(Page page, String name, String language) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
        .setPath(Path.of("target", "screenshots", "account-" + name + "-" + language + ".png")));
    assertThat(page.evaluate(
        """
            async () => (await axe.run()).violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html, failureSummary }) =>
              html + failureSummary).join())"""))
        .as(name).isEqualTo(List.of());
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).as(name)
        .isEqualTo(true);
  }

  private static String axe() {
    try (var in = AccountJourneyIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
