package com.athleex.directory;

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

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Awaitility.setDefaultTimeout(Duration.ofMinutes(3));
  }
}
