package com.athleex.directory.notifications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A listener as modules have them, whose letters go where a test says. */
@TestComponent
public class SampleListener {

  private volatile @Nullable Postbox postbox;

  /** Something happened that somebody gets a letter about. */
  public record SampleHappened(UUID id) {}

  void deliverTo(Postbox postbox) {
    this.postbox = postbox;
  }

  @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
  void on(SampleHappened event) {
    if (TransactionSynchronizationManager.isActualTransactionActive())
      throw new IllegalStateException("a letter is delivered outside of transactions");
    if (postbox != null)
      postbox.deliver(Samples.letter(event.id(), "ada@example.org"));
  }
}
