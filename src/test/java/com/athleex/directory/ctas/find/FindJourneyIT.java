package com.athleex.directory.ctas.find;

import static com.athleex.directory.search.Profiles.trainer;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.Chromium;
import com.athleex.directory.ChromiumCondition;
import com.athleex.directory.search.Publisher;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile.Evidence;
import com.athleex.directory.web.HttpTest;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the start page to somebody who helps, in a browser. */
@ExtendWith(ChromiumCondition.class)
@HttpTest
class FindJourneyIT {

  @LocalServerPort
  private int port;
  @Autowired
  Publisher publisher;

  private final Chromium chromium = new Chromium();

  @BeforeEach
  void publish() {
    publisher.publishOnly(
        trainer("giulia").named("Giulia Rossi").is(Profession.STRENGTH_COACH).at(45.4642, 9.19)
            .helpingWith("lower-back-pain").speaking("it", "en").rated(4.8, 60)
            .holding("CSCS", Evidence.REGISTRY_CONFIRMED, null),
        trainer("marco").named("Marco Bianchi").somewhereAround(45.49, 9.2).helpingWith("lower-back-pain")
            .speaking("it"),
        trainer("piera").named("Piera Blu").at(45.47, 9.12).helpingWith("lower-back-pain").speaking("it"),
        trainer("luca").named("Luca Neri").at(45.0703, 7.6869).helpingWith("lower-back-pain").speaking("it"));
  }

  @AfterEach
  void close() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | LIGHT | 1440 | back pain near Mila  | Milan, MI, IT  | Continue | Trainers near Milan | Why first
      it | DARK  | 360  | mal di schiena Mila  | Milano, MI, IT | Continua | Trainer vicino a Milano | Perché è il primo
      """)
  void somebodyInPainIsAskedFirstAndThenFindsACoachNear(String lang, ColorScheme scheme, int width,
      String typed, String suggested, String goOn, String title, String why) {
    var page = reader(lang, scheme, width);
    open(page, "/?lang=" + lang);
    Chromium.examine(page, "start-" + lang);

    // as one types, places are suggested for the last word
    page.locator("#q").pressSequentially(typed);
    var option = page.locator("[role=option]").filter(
        new Locator.FilterOptions().setHasText(suggested));
    assertThat(option).isVisible();
    Chromium.examine(page, "suggestions-" + lang);
    choose(page, suggested);
    assertThat(page.locator("[role=listbox]")).isHidden();
    page.keyboard().press("Enter");

    // the right question comes before any coach
    assertThat(page.locator("input[name=flag]")).hasCount(15);
    assertThat(page.locator("body")).not().containsText("Giulia");
    Chromium.examine(page, "questions-" + lang);
    page.locator("input[name=none]").check();
    page.getByText(goOn, new Page.GetByTextOptions().setExact(true)).click();

    assertThat(page.locator("h1")).containsText(title);
    assertThat(page.locator(".person")).hasCount(3);
    assertThat(page.locator(".person").first().locator("h3")).hasText("Giulia Rossi");
    assertThat(page.locator(".person").first().locator(".reasons")).containsText(why);
    if (width < 700)
      page.locator(".toggle").click();
    assertThat(page.locator(".pin")).hasCount(3);
    Chromium.examine(page, "found-" + lang);

    // a filter changes people and address without a new page, and one step back
    // undoes it
    if (width < 700)
      page.locator("#filters summary").click();
    page.locator("#language-en").check();
    assertThat(page.locator(".person")).hasCount(1);
    assertThat(page.locator("#status")).containsText("25 km");
    assertThat(page).hasURL(Pattern.compile(".*language=en.*"));
    assertThat(page.locator("#language-en")).isFocused();
    page.goBack();
    assertThat(page.locator(".person")).hasCount(3);
    assertThat(page.locator("#language-en")).not().isChecked();
    page.reload();
    assertThat(page.locator(".person")).hasCount(3);

    page.locator(".person h3 a").first().click();
    assertThat(page.locator("h1")).containsText("Giulia Rossi");
    page.goBack();
    assertThat(page.locator(".person")).hasCount(3);
    assertThat(chromium.faults()).isEmpty();
  }

  private static void choose(Page page, String suggested) {
    for (int presses = 0; presses < 12; presses++) {
      page.keyboard().press("ArrowDown");
      var active = page.locator("#" + page.locator("#q").getAttribute("aria-activedescendant"));
      if (active.textContent().startsWith(suggested)) {
        page.keyboard().press("Enter");
        return;
      }
    }
    throw new AssertionError("No key leads to " + suggested);
  }

  @Test
  void theMapSearchesWhereOneLooks() {
    var page = reader("en", ColorScheme.LIGHT, 1440);
    open(page, "/find?specialty=lower-back-pain&near=Milano&lang=en");
    assertThat(page.locator(".pin")).hasCount(3);
    assertThat(page.locator(".pin.area")).hasAttribute("aria-label", "Marco Bianchi, somewhere around here");
    // the way from a point to its person
    page.locator(".pin").nth(1).focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".person a:focus")).hasCount(1);

    page.locator(".leaflet-control-zoom-out").click();
    assertThat(page).hasURL(Pattern.compile(".*bbox=.*"));
    for (int out = 0; out < 2; out++)
      page.locator(".leaflet-control-zoom-out").click();
    assertThat(page.locator(".person")).hasCount(4);
    assertThat(page.locator("#summary")).containsText("4 trainers in this part of the map");
    Chromium.examine(page, "map");

    page.goBack();
    assertThat(page.locator(".person")).hasCount(3);
    assertThat(page).not().hasURL(Pattern.compile(".*bbox=.*"));
    assertThat(chromium.faults()).isEmpty();
  }

  @Test
  void whereSeveralAreAtOnePointEachIsReached() {
    publisher.publishOnly(trainer("giulia").named("Giulia Rossi").at(45.4642, 9.19).rated(4.8, 60),
        trainer("marco").named("Marco Bianchi").somewhereAround(45.56, 9.2).rated(4.7, 50),
        trainer("piera").named("Piera Blu").somewhereAround(45.56, 9.2).rated(4.6, 40));
    var page = reader("en", ColorScheme.DARK, 1440);
    open(page, "/find?near=Milano&sort=rating&lang=en");
    assertThat(page.locator(".pin")).hasCount(2);
    var several = page.locator(".pin.several.area");
    assertThat(several).hasText("2×");
    assertThat(several).hasAttribute("aria-label",
        "2 trainers somewhere around here: Marco Bianchi and Piera Blu");

    several.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".roll button")).hasText(new String[]{"2. Marco Bianchi", "3. Piera Blu"});
    assertThat(page.locator(".roll button").first()).isFocused();
    assertThat(several).hasAttribute("aria-expanded", "true");
    page.keyboard().press("Escape");
    assertThat(page.locator(".roll")).hasCount(0);
    assertThat(several).isFocused();

    several.click();
    page.locator(".roll button").nth(1).click();
    assertThat(page.locator(".person a:focus")).hasText("Piera Blu");
    assertThat(page.locator(".roll")).hasCount(0);
    assertThat(page).not().hasURL(Pattern.compile(".*bbox=.*"));

    several.click();
    assertThat(page.locator(".roll")).isVisible();
    Chromium.examine(page, "map-several");
    assertThat(chromium.faults()).isEmpty();
  }

  @Test
  void withoutAScriptTheFormsDoIt() {
    var page = chromium.page(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 800));
    open(page, "/?lang=en");
    page.locator("#q").fill("deadlift technique near Milano");
    page.locator("button[type=submit]").click();
    assertThat(page.locator("h1")).containsText("Milan");
    assertThat(page.locator("#map")).isHidden();
    page.locator("#filters summary").click();
    page.locator("#radiusKm").selectOption("200");
    page.locator("#filters button").click();
    assertThat(page).hasURL(Pattern.compile(".*radiusKm=200.*"));
    assertThat(page.locator("#radiusKm")).hasValue("200");
  }

  private Page reader(String lang, ColorScheme scheme, int width) {
    return chromium.page(new NewContextOptions().setLocale(lang).setColorScheme(scheme)
        .setReducedMotion(ReducedMotion.REDUCE).setViewportSize(width, 900));
  }

  private void open(Page page, String path) {
    page.navigate("http://localhost:" + port + path);
  }
}
