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
 *          how long a request waits for its turn before it is refused with 503
 */
@ConfigurationProperties("directory.web.admission")
record AdmissionSettings(@DefaultValue("0") int atOnce, @DefaultValue("80ms") Duration patience) {

  AdmissionSettings {
    if (atOnce < 0 || patience.isNegative())
      throw new IllegalArgumentException("directory.web.admission wants nothing below 0");
  }

  int places() {
    return atOnce > 0 ? atOnce : Math.max(2, Runtime.getRuntime().availableProcessors());
  }
}
