package com.athleex.directory.trainers.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.ChromiumCondition;
import com.athleex.directory.identity.People;
import com.athleex.directory.identity.People.Person;
import com.athleex.directory.web.HttpTest;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A trainer writes and publishes a profile in Italian, an administrator decides
 * about it in English: in a real browser, without a script of ours.
 */
@ExtendWith(ChromiumCondition.class)
@HttpTest
class DeskJourneyIT {

  private static final String AXE = """
      async () => (await axe.run()).violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html, failureSummary }) =>
        html + failureSummary).join())""";

  @LocalServerPort
  int port;
  @Autowired
  People people;

  @Test
  void fromNothingToAProfileThatIsFoundAndConfirmed() throws IOException {
    try (var playwright = Playwright
        .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright.chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(ChromiumCondition.executable())
                .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu",
                    "--disable-background-networking")))) {
      var trainer = browser.newContext(new NewContextOptions().setLocale("it-IT")
          .setColorScheme(ColorScheme.DARK).setViewportSize(360, 800)).newPage();
      var staff = browser.newContext(new NewContextOptions().setLocale("en-GB")
          .setColorScheme(ColorScheme.LIGHT).setViewportSize(1440, 900)).newPage();
      trainer.context().addInitScript(axe());
      staff.context().addInitScript(axe());
      writes(trainer);
      decides(staff);
      open(trainer, "/trainer/credentials?lang=it");
      assertThat(trainer.locator("main")).containsText("Prova vista");
    }
  }

  private void writes(Page page) throws IOException {
    open(page, "/trainer?lang=it");
    look(page, "for-trainers");
    signIn(page, people.trainer(), "/trainer");
    page.locator("[name=displayName]").fill("Quirina Vantaggi");
    look(page, "trainer-start");
    press(page, "Inizia");
    page.locator("[name=headline]").fill("Tornare ad allenarsi con calma");
    page.locator("[name=bio]").fill("Alleno da dodici anni chi torna in palestra dopo una pausa.");
    page.getByLabel("italiano", new Page.GetByLabelOptions().setExact(true)).check();
    look(page, "trainer-about");
    press(page, "Salva");
    assertThat(page.locator("[role=status]")).hasText("Salvato.");

    open(page, "/trainer?lang=it");
    press(page, "Pubblica");
    assertThat(page.locator("#missing")).containsText("nomina un prezzo");
    look(page, "trainer-gaps");
    page.locator("#missing a").filter(new Locator.FilterOptions().setHasText("sedute"))
        .first().click();
    page.getByLabel("Di persona").first().check();
    page.locator("[name='locations/0/name']").fill("Palestra Due Torri");
    page.locator("[name='locations/0/city']").fill("Bologna");
    look(page, "trainer-places");
    press(page, "Salva");
    open(page, "/trainer/edit/offer?lang=it");
    page.getByLabel("powerlifting").check();
    page.locator("[name='prices/0/amount']").fill("sessanta");
    look(page, "trainer-offer");
    press(page, "Salva");
    assertThat(page.locator("[name='prices/0/amount']")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("[name='prices/0/amount']")).hasValue("sessanta");
    look(page, "trainer-offer-wrong");
    page.locator("[name='prices/0/amount']").fill("60,50");
    press(page, "Salva");
    assertThat(page.locator("[role=status]")).hasText("Salvato.");
    open(page, "/trainer/edit/hours?lang=it");
    page.locator("[name=timeZone]").fill("Europe/Rome");
    page.locator("[name='availability/0/from']").fill("09:00");
    page.locator("[name='availability/0/until']").fill("12:30");
    look(page, "trainer-hours");
    press(page, "Salva");

    open(page, "/trainer/photo?lang=it");
    page.locator("[name=file]").setInputFiles(new FilePayload("foto.png", "image/png", picture()));
    press(page, "Mostra questa foto");
    assertThat(page.locator("main img")).isVisible();
    look(page, "trainer-photo");
    open(page, "/trainer/credentials/new?lang=it");
    page.locator("[name=title]").fill("CSCS");
    page.locator("[name=issuer]").fill("NSCA");
    look(page, "trainer-credential-new");
    press(page, "Salva");
    page.locator("main a.button", new Page.LocatorOptions().setHasText("Manda un file")).click();
    page.locator("[name=file]").setInputFiles(new FilePayload("prova.png", "image/png", picture()));
    look(page, "trainer-evidence");
    press(page, "Mandalo");
    assertThat(page.locator("main")).containsText("aspetta una persona");
    look(page, "trainer-credential");
    open(page, "/trainer?lang=it");
    press(page, "Pubblica");
    assertThat(page.locator("[role=status]")).containsText("pubblico");
    look(page, "trainer-overview");
    for (var name : List.of("credentials", "statistics", "decisions", "history", "handle")) {
      open(page, "/trainer/" + name + "?lang=it");
      look(page, "trainer-" + name);
    }
    page.waitForCondition(() -> {
      page.navigate(base() + "/find?near=Bologna&lang=it");
      return page.content().contains("Quirina Vantaggi");
    });
  }

  private void decides(Page page) {
    open(page, "/admin");
    signIn(page, people.staff("ADMINISTRATOR"), "/admin");
    look(page, "admin-start");
    open(page, "/admin/reviews?kind=credential");
    look(page, "admin-reviews");
    var card = page.locator("article").filter(
        new Locator.FilterOptions().setHasText("Quirina Vantaggi"));
    card.getByText("It cannot be accepted", new Locator.GetByTextOptions().setExact(true)).click();
    card.getByText("Decide", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(card.locator("[name=reason]")).hasAttribute("aria-invalid", "true");
    look(page, "admin-reviews-wrong");
    card.getByText("The evidence proves it", new Locator.GetByTextOptions().setExact(true)).click();
    card.getByText("Decide", new Locator.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("[role=status]")).containsText("Decided");

    open(page, "/admin/imports");
    page.locator("[name=file]").setInputFiles(new FilePayload("trainers.ndjson", "application/x-ndjson",
        "{\"handle\":\"no\"}\nnothing\n".getBytes(StandardCharsets.UTF_8)));
    press(page, "Import it");
    assertThat(page.locator("[role=status]")).containsText("done");
    look(page, "admin-import");
    for (var name : List.of("imports", "ctas", "index", "duplicates", "trainers")) {
      open(page, "/admin/" + name);
      look(page, "admin-" + name);
    }
    page.locator("[name=handle]").fill("quirina-vantaggi");
    press(page, "Open");
    look(page, "admin-trainer");
  }

  private void signIn(Page page, Person person, String path) {
    open(page, "/sign-in?next=" + path);
    page.locator("[name=email]").first().fill(person.email());
    page.locator("[name=password]").first().fill(person.password());
    page.locator("[name=password]").first().press("Enter");
    page.waitForURL(Pattern.compile(".*" + path + "(\\?.*)?$"));
  }

  private static void press(Page page, String name) {
    page.locator("main button:visible:not(.visually-hidden)")
        .filter(new Locator.FilterOptions()
            .setHasText(Pattern.compile("^" + name + "$")))
        .first().click();
  }

  private void look(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
        .setPath(Path.of("target", "screenshots", "desk", name + ".png")));
    assertThat(page.evaluate(AXE)).as(name).isEqualTo(List.of());
    assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).as(name)
        .isEqualTo(true);
  }

  private String base() {
    return "http://localhost:" + port;
  }

  private void open(Page page, String path) {
    page.navigate(base() + path);
  }

  private static byte[] picture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static String axe() throws IOException {
    try (var in = DeskJourneyIT.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
