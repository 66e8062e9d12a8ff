package com.athleex.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The system's Chromium. Each page that is opened with it is somebody's, with
 * no trace of another's.
 */
public final class Chromium implements AutoCloseable {

  private static final String WATCH = """
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        console.error("policy: " + violatedDirective + " " + blockedURI));""";

  private final Playwright playwright = Playwright
      .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser = playwright.chromium()
      .launch(new BrowserType.LaunchOptions().setExecutablePath(ChromiumCondition.executable()).setArgs(
          List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  private final List<String> faults = new ArrayList<>();

  public Page page(NewContextOptions options) {
    var context = browser.newContext(options);
    context.setDefaultTimeout(120_000);
    context.addInitScript(WATCH);
    context.addInitScript(axe());
    var page = context.newPage();
    page.onPageError(faults::add);
    page.onConsoleMessage(message -> {
      if (message.text().startsWith("policy: "))
        faults.add(message.text());
    });
    return page;
  }

  /** What scripts threw, and what the content policy kept from happening. */
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /**
   * That nothing of a page shuts anybody out and it is no wider than the window;
   * keeps a picture of it under {@code target/screenshots}.
   */
  public static void examine(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
        .setPath(Path.of("target", "screenshots", name + ".png")));
    var found = page.evaluate("""
        async () => (await axe.run()).violations.map(({ id, nodes }) =>
          id + ": " + nodes.map(({ html, failureSummary }) => html + failureSummary).join())""");
    assertThat(found).as(name).isEqualTo(List.of());
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).as(name)
        .isEqualTo(true);
  }

  private static String axe() {
    try (var in = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
