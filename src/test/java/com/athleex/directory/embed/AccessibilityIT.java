package com.athleex.directory.embed;

import static com.athleex.directory.embed.Blog.cta;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.ChromiumCondition;
import com.athleex.directory.web.HttpTest;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That nobody is shut out, whatever they read with. */
@ExtendWith(ChromiumCondition.class)
@HttpTest
class AccessibilityIT extends OnABlog {

  @ParameterizedTest
  @CsvSource({"LIGHT,320", "LIGHT,1280", "DARK,360", "DARK,1280"})
  void nothingShutsReadersOut(ColorScheme scheme, int width) {
    blog.says(blog.cta(LOW_BACK, AFTER + " theme=\"auto\""));
    var page = blog
        .reader(new NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800));
    page.context().addInitScript(axe());
    blog.open(page);
    cta(page).locator("summary").waitFor();
    examine(page, "start", scheme, width);
    begin(page);
    submit(page);
    examine(page, "form", scheme, width);
    answer(page, "[name=none]");
    submit(page);
    cta(page).locator(".person").first().waitFor();
    examine(page, "found", scheme, width);
    cta(page).locator(".again").click();
    answer(page, "[value=numb-saddle]");
    submit(page);
    examine(page, "stop", scheme, width);
  }

  private static void examine(Page page, String name, ColorScheme scheme, int width) {
    Blog.shoot(page, name + "-" + scheme + "-" + width);
    var found = page.evaluate(
        """
            async () => (await axe.run()).violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html, failureSummary }) =>
              html + failureSummary).join())""");
    assertThat(found).as(name).isEqualTo(List.of());
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).as(name)
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({"/embed,LIGHT", "/embed?lang=it,DARK", "/embed/example,LIGHT", "/embed/example?lang=it,DARK"})
  void norDoThePagesAroundIt(String address, ColorScheme scheme) {
    var page = blog.reader(new NewContextOptions().setColorScheme(scheme).setViewportSize(360, 800));
    page.context().addInitScript(axe());
    page.navigate(directory() + address);
    if (address.contains("example"))
      assertThat(page.locator("trainer-cta section")).hasCount(4);
    examine(page, address.replaceAll("\\W", "-"), scheme, 360);
  }

  @Test
  void aKeyboardIsEnough() {
    blog.says(blog.cta(LOW_BACK, AFTER));
    var page = blog.open(blog.reader());
    cta(page).locator("summary").waitFor();
    tabTo(page, "SUMMARY");
    page.keyboard().press("Enter");
    tabTo(page, "none");
    page.keyboard().press("Space");
    tabTo(page, "BUTTON");
    page.keyboard().press("Enter");
    assertThat(cta(page).locator(".person")).hasCount(3);
    assertThat(cta(page).locator("[tabindex='-1']")).isFocused();
    assertThat(cta(page).locator("[role=status]")).not().isEmpty();
    page.keyboard().press("Tab");
    assertThat(cta(page).locator(".person a").first()).isFocused();
  }

  private static void tabTo(Page page, String wanted) {
    for (int presses = 0; presses < 40; presses++) {
      page.keyboard().press("Tab");
      if (wanted.equals(page.evaluate("""
          () => {
            let at = document.activeElement;
            while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
            return at.name || at.tagName;
          }""")))
        return;
    }
    throw new AssertionError("No key leads to " + wanted);
  }

  @Test
  void nothingJumpsWhileItLoads() {
    blog.says(blog.cta(LOW_BACK, AFTER) + blog.cta("squat-guide", "placement=\"inline\""));
    var page = blog.open(blog.reader(new NewContextOptions().setViewportSize(360, 800)));
    passTheGate(page);
    assertThat(((Number) page.evaluate("() => window.shifts")).doubleValue()).isLessThan(0.1);
  }

  private static String axe() {
    try (var in = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
