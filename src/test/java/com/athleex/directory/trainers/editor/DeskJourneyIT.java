package com.athleex.directory.trainers.editor;

import com.athleex.directory.ChromiumCondition;
import com.athleex.directory.identity.People;
import com.athleex.directory.trainers.editor.DeskBrowser.Reader;
import com.athleex.directory.web.HttpTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A trainer writes and publishes a profile, staff decide about it, and the
 * trainer reads what they decided: in a real browser, without a script of ours.
 */
@ExtendWith(ChromiumCondition.class)
@HttpTest
class DeskJourneyIT {

  @LocalServerPort
  int port;
  @Autowired
  People people;
  @Autowired
  MessageSource messages;
  @Autowired
  JdbcClient sql;
  private Playwright playwright;
  private Browser browser;

  @BeforeEach
  void aBrowser() {
    playwright = Playwright
        .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
        .setExecutablePath(ChromiumCondition.executable())
        .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  @AfterEach
  void isClosed() {
    playwright.close();
  }

  @ParameterizedTest
  @EnumSource
  void fromNothingToAProfileThatIsFoundAndDecidedAbout(Reader reader) throws IOException {
    var name = reader.of("Quirina Vantaggi", "Tamsin Quorley");
    var handle = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    var trainer = new TrainerAtDesk(at(reader), people.trainer(), name, handle, sql);
    var staff = new StaffAtDesk(at(reader), people.staff("ADMINISTRATOR"), name, handle, sql);

    trainer.begins();
    trainer.writes();
    trainer.proves();
    trainer.publishes();
    trainer.isFoundAt("60.50");
    trainer.changesThePrice();
    trainer.looksAround();
    trainer.promisesACure();

    staff.comesIn();
    staff.confirmsTheCredential();
    staff.refusesTheTexts();
    staff.imports();
    staff.tellsTwinsApart();
    staff.looksAround();
    staff.readsTheReport();

    trainer.readsThatItIsConfirmed();
    trainer.readsWhyItIsRefused();
  }

  private DeskBrowser at(Reader reader) throws IOException {
    return DeskBrowser.of(browser, reader, "http://localhost:" + port, messages);
  }

  static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  static String reason(DeskBrowser reader) {
    return reader.reader().of("L'allenamento non cura: racconta che cosa fai.",
        "Coaching cures nothing: say what you do.");
  }

  static byte[] picture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
