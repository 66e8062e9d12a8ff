package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.RegisteredArticle;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is published, in memory: whoever searches from an article asks no
 * database, and goes on where it hangs. A change made here is seen at once, one
 * of another process within seconds.
 */
@Component
class Shelf {

  private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

  private final Articles articles;
  private final Described described;
  private final TransactionTemplate reading;
  private volatile @Nullable Stock stock;

  Shelf(Articles articles, Described described, PlatformTransactionManager transactions) {
    this.articles = articles;
    this.described = described;
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
    // also after a commit, whose own transaction is still bound
    reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  Optional<RegisteredArticle> find(String slug) {
    var present = stock;
    return Optional.ofNullable((present == null ? renewed(null) : present).bySlug.get(slug));
  }

  /** Once the caller's transaction has been committed. */
  void lookAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

      @Override
      public void afterCommit() {
        look();
      }
    });
  }

  @Scheduled(initialDelayString = "${directory.articles.look-every:PT5S}", fixedDelayString = "${directory.articles.look-every:PT5S}")
  void look() {
    try {
      renewed(stock);
    } catch (DataAccessException | TransactionException e) {
      LOG.debug("The articles stay as they were read: {}", e.getClass().getSimpleName());
    }
  }

  private synchronized Stock renewed(@Nullable Stock before) {
    var now = reading.execute(begun -> read(before));
    stock = now;
    return now;
  }

  // the mark is read first: what comes between is read again the next time
  private Stock read(@Nullable Stock before) {
    var mark = articles.mark();
    if (before != null && mark.equals(before.mark))
      return before;
    return new Stock(mark, described.of(articles.listed(null, null)).stream()
        .collect(Collectors.toUnmodifiableMap(RegisteredArticle::slug, Function.identity())));
  }

  /**
   * @param mark
   *          another one after every change
   */
  private record Stock(Mark mark, Map<String, RegisteredArticle> bySlug) {}

  /** How many articles there are, and how often they were changed in all. */
  record Mark(long articles, long changes) {}
}
