package com.athleex.directory.embed;

import static com.athleex.directory.embed.Blog.cta;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.ChromiumCondition;
import com.athleex.directory.web.HttpTest;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Request;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader of a blog goes through, in a browser. */
@ExtendWith(ChromiumCondition.class)
@HttpTest
class ReaderIT extends OnABlog {

  private static final Pattern OFFERS = Pattern.compile("/(trainers|find|go|start-free|for-athletes)\\b");

  @ParameterizedTest
  @CsvSource({"IT,112", "GB,999", "gb,999"})
  void whoeverHasAnEmergencySignIsToldWhomToCallAndOfferedNobody(String country, String number) {
    blog.says(blog.cta(LOW_BACK, "placement=\"end\" near=\"Milano\" country=\"" + country + "\""));
    var page = blog.open(blog.reader());
    begin(page);
    answer(page, "[value=numb-saddle]");
    answer(page, "[value=radiating-to-leg]");
    submit(page);

    assertThat(cta(page).locator("a[href='tel:" + number + "']")).isVisible();
    assertThat(Blog.everythingIn(page)).doesNotContainPattern(OFFERS).doesNotContain("A plain link")
        .doesNotContain("Giulia");
    assertThat(sent("/outcome")).isEmpty();
    assertThat(sent("/api/v1/trainers")).isEmpty();
    Blog.shoot(page, "emergency-" + country);
  }

  @Test
  void whereTheCountryIsNotKnownTheLocalNumberIsNamed() {
    blog.says(blog.cta(LOW_BACK, "placement=\"after-red-flags\""));
    var page = blog.open(blog.reader());
    begin(page);
    answer(page, "[value=numb-saddle]");
    submit(page);
    assertThat(cta(page).locator(".stop")).containsText("local emergency number");
    assertThat(cta(page).locator("a[href^='tel:']")).hasCount(0);
  }

  @Test
  void whoeverAnswersNothingIsAskedAgain() {
    blog.says(blog.cta(LOW_BACK, AFTER));
    var page = blog.open(blog.reader());
    begin(page);
    submit(page);
    assertThat(cta(page).locator("[role=alert]")).containsText("Tick what applies");
    assertThat(cta(page).locator("input[value=numb-saddle]")).isFocused();
    assertThat(sent("/outcome")).isEmpty();

    // what was said last counts
    answer(page, "[name=none]");
    answer(page, "[value=numb-saddle]");
    assertThat(cta(page).locator("input[name=none]")).not().isChecked();
    answer(page, "[name=none]");
    assertThat(cta(page).locator("input[value=numb-saddle]")).not().isChecked();
  }

  @Test
  void whoeverHasNoneOfTheSignsIsShownThreePeopleNearAndLandsInTheirSearch() {
    blog.says(blog.cta(LOW_BACK, AFTER));
    var page = blog.open(blog.reader());
    begin(page);
    answer(page, "[name=none]");
    submit(page);

    var people = cta(page).locator(".person");
    assertThat(people).hasCount(3);
    assertThat(people.filter(new Locator.FilterOptions().setHasText("Giulia Rossi")))
        .containsText(
            Pattern.compile("strength coach · .*0 km · from €55 a session.*CSCS \\(registry confirmed\\)",
                Pattern.DOTALL));
    assertThat(people.locator("a").first()).hasAttribute("href",
        Pattern.compile("/trainers/[a-z]+\\?.*ref="));
    assertThat(cta(page).locator("[tabindex='-1']")).isFocused();
    Blog.shoot(page, "people");

    cta(page).locator(".go").click();
    page.waitForURL(Pattern.compile(".*/find/lower-back-pain/.*"));
    assertThat(page.url()).contains("gate=").contains("ref=");
    assertThat(page.locator("h1")).containsText("Milan");
  }

  @Test
  void whatAProfessionalHasAssessedOpensTheReturnToTrainingAlone() {
    blog.says(blog.cta(LOW_BACK, AFTER));
    var page = blog.open(blog.reader());
    begin(page);
    answer(page, "[value=radiating-to-leg]");
    submit(page);
    assertThat(cta(page).locator(".stop")).containsText("physiotherapist");
    assertThat(Blog.everythingIn(page)).doesNotContainPattern(OFFERS);

    cta(page).locator(".again").click();
    answer(page, "[name=assessed]");
    submit(page);
    assertThat(cta(page).locator(".person")).hasCount(1);
    assertThat(sent("/outcome").map(Request::postData).filter(Objects::nonNull))
        .containsExactly("{\"flags\":[],\"assessed\":true,\"country\":\"IT\"}");
    assertThat(sent("/api/v1/trainers?").map(Request::url))
        .allMatch(url -> url.contains("return-to-lifting"));
    assertThat(cta(page).locator(".go")).hasAttribute("href",
        Pattern.compile("/find/return-to-lifting\\?.*gate="));
  }

  @Test
  void assessedNeverLiftsWhatIsUrgent() {
    blog.says(blog.cta(LOW_BACK, AFTER));
    var page = blog.open(blog.reader());
    begin(page);
    answer(page, "[value=radiating-to-leg]");
    answer(page, "[value=fever-or-unwell]");
    answer(page, "[name=assessed]");
    submit(page);
    assertThat(cta(page).locator(".stop")).isVisible();
    assertThat(sent("/outcome")).isEmpty();
  }

  @Test
  void withoutJavaScriptTheLinkWorks() {
    blog.says(blog.cta(LOW_BACK, AFTER));
    var page = blog.open(blog.stranger(new NewContextOptions().setJavaScriptEnabled(false)));
    page.getByText("A plain link").click();
    page.waitForURL(Pattern.compile(".*/find/.*"));
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void whereTheDirectoryCannotBeReachedTheLinkStays() {
    blog.says(blog.cta(LOW_BACK, AFTER));
    var page = blog.reader();
    page.route(Pattern.compile("/api/v1/"), route -> route.abort());
    blog.open(page);
    page.waitForFunction("() => customElements.get('trainer-cta')");
    assertThat(page.getByText("A plain link")).isVisible();
  }

  @Test
  void whereTheSearchFailsTheLinkComesBack() {
    blog.says(blog.cta(LOW_BACK, AFTER));
    var page = blog.reader();
    page.route(Pattern.compile("/api/v1/trainers"), route -> route.abort());
    blog.open(page);
    begin(page);
    answer(page, "[name=none]");
    submit(page);
    assertThat(page.getByText("A plain link")).isVisible();
  }

  @Test
  void anotherTextThanThePromisedOneIsNotRun() {
    blog.says(blog.cta(LOW_BACK, AFTER)).expecting("sha384-" + "A".repeat(64));
    var page = blog.open(blog.reader());
    assertThat(page.getByText("A plain link")).isVisible();
    assertThat(page.evaluate("() => customElements.get('trainer-cta') === undefined")).isEqualTo(true);
  }

  @Test
  void whereNobodyMayBeOfferedTheLinkGoesToo() {
    blog.says(blog.cta("head-knocks", "placement=\"after-red-flags\""));
    var page = blog.open(blog.reader());
    assertThat(page.getByText("A plain link")).hasCount(0);
  }

  @Test
  void aPlaceThatIsNotKnownIsAskedForAgainAndAnotherIsSearched() {
    blog.says(blog.cta("squat-guide", "placement=\"inline\""));
    var page = blog.open(blog.reader());
    cta(page).locator("input").fill("Xyzzyqwv");
    submit(page);
    assertThat(cta(page).locator("[role=alert]")).containsText("do not know");
    cta(page).locator("input").fill("Milano");
    submit(page);
    assertThat(cta(page).locator("[role=status]"))
        .containsText("Nobody is nearer, so we looked further: live online");
    assertThat(cta(page).locator(".person")).containsText("Ugo Lontano");
    Blog.shoot(page, "online");
  }
}
