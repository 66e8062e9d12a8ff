package com.athleex.directory.articles.feeds;

import com.athleex.directory.articles.registry.Desk;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at all feeds, now and then or when an editor asks. */
@Component
class FeedRounds {

  private static final Logger LOG = LoggerFactory.getLogger(FeedRounds.class);

  private final Fetcher fetcher;
  private final Intake intake;
  private final FeedSettings settings;
  private final ReentrantLock running = new ReentrantLock();

  FeedRounds(Desk desk, FeedPages pages, FeedSettings settings, Clock clock) {
    this.fetcher = new Fetcher(settings, new PublicHosts());
    this.intake = new Intake(fetcher, desk, pages, settings, clock);
    this.settings = settings;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "${directory.articles.feeds.every:PT6H}")
  void run() {
    // one round at a time; whoever asks for another meanwhile has it already
    if (settings.addresses().isEmpty() || !running.tryLock())
      return;
    try {
      int taken = settings.addresses().stream().mapToInt(intake::of).sum();
      if (taken > 0)
        LOG.info("Took {} articles of the blog in as drafts", taken);
    } finally {
      running.unlock();
    }
  }

  @PreDestroy
  void close() throws IOException {
    fetcher.close();
  }
}
