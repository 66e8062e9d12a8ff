package com.athleex.directory.trainers.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.identity.People.Person;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/**
 * Somebody at a browser of their own, who reads the pages in their language:
 * every page that they look at is examined by axe, and kept as a picture.
 */
record DeskBrowser(Page page, Reader reader, String base, MessageSource messages) {

  /** In which language, on what, and in which colours somebody reads. */
  enum Reader {
    ITALIAN("it-IT", 360, 800, ColorScheme.DARK), ENGLISH("en-GB", 1440, 900, ColorScheme.LIGHT);

    final Locale language;
    private final int width;
    private final int height;
    private final ColorScheme colours;

    Reader(String tag, int width, int height, ColorScheme colours) {
      this.language = Locale.forLanguageTag(tag);
      this.width = width;
      this.height = height;
      this.colours = colours;
    }

    /** One of two texts, or of two names. */
    String of(String italian, String english) {
      return this == ITALIAN ? italian : english;
    }
  }

  private static final String AXE = """
      async () => (await axe.run()).violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html, failureSummary }) =>
        html + failureSummary).join())""";

  static DeskBrowser of(Browser browser, Reader reader, String base, MessageSource messages)
      throws IOException {
    var page = browser.newContext(new NewContextOptions().setLocale(reader.language.toLanguageTag())
        .setColorScheme(reader.colours).setViewportSize(reader.width, reader.height)).newPage();
    page.context().addInitScript(axe());
    return new DeskBrowser(page, reader, base, messages);
  }

  private static String axe() throws IOException {
    try (var in = DeskBrowser.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  void open(String path) {
    page.navigate(base + path);
  }

  void signIn(Person person, String path) {
    open("/sign-in?next=" + path);
    fill("email", person.email());
    fill("password", person.password());
    field("password").press("Enter");
    page.waitForURL(Pattern.compile(".*" + path + "(\\?.*)?$"));
  }

  Locator field(String name) {
    return page.locator("[name='" + name + "']").first();
  }

  void fill(String name, String value) {
    field(name).fill(value);
  }

  /** What a page says, in the language of who reads it. */
  String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, reader.language);
  }

  Locator main() {
    return page.locator("main");
  }

  /** What was just done. */
  Locator status() {
    return page.locator("[role=status]");
  }

  void press(String key, Object... arguments) {
    main().locator("button:visible:not(.visually-hidden):text-is(\"" + text(key, arguments) + "\")").first()
        .click();
  }

  /** The card that names this. */
  Locator card(String words) {
    return page.locator("article").filter(new Locator.FilterOptions().setHasText(words)).first();
  }

  void look(String name) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
        .setPath(Path.of("target", "screenshots", "desk", reader.language.getLanguage(), name + ".png")));
    // a text that is missing is written as its key between these
    assertThat(page.content()).as(name).doesNotContain("??");
    assertThat(page.evaluate(AXE)).as(name).isEqualTo(List.of());
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).as(name)
        .isEqualTo(true);
    assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo(reader.language.getLanguage());
  }
}
