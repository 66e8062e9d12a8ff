package com.athleex.directory.web.admission;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of what is costly runs at once.
 *
 * @param atOnce
 *          0: one for each processor, two at least. More make each slower, and
 *          all of them none faster: they compute, and wait for nothing
 * @param patience
 *          while the queue stands, who is reckoned to wait longer than this for
 *          their turn is refused with 503, at once
 * @param burst
 *          a queue stands when nobody waited less than half of patience for so
 *          long; until then, waits may be reckoned to become this. After twice
 *          that nobody waits on
 */
@ConfigurationProperties("directory.web.admission")
record AdmissionSettings(@DefaultValue("0") int atOnce, @DefaultValue("200ms") Duration patience,
    @DefaultValue("1s") Duration burst) {

  AdmissionSettings {
    if (atOnce < 0 || patience.isNegative() || burst.compareTo(patience) < 0)
      throw new IllegalArgumentException(
          "directory.web.admission wants nothing below 0, and burst no shorter than patience");
  }

  int places() {
    return atOnce > 0 ? atOnce : Math.max(2, Runtime.getRuntime().availableProcessors());
  }
}
