package com.athleex.directory;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * How long a test waits for what happens aside. It costs time only where a test
 * fails, so it is long enough for a machine that does much else. The platform
 * finds it by itself.
 */
public class PatienceListener implements LauncherSessionListener {

  private static final Duration LONG = Duration.ofMinutes(3);

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Awaitility.setDefaultTimeout(LONG);
    PlaywrightAssertions.setDefaultAssertionTimeout(LONG.toMillis());
  }
}
