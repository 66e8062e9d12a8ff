package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.TrainerImport.Rejection;
import com.athleex.directory.trainers.TrainerImport.Tally;
import com.athleex.directory.trainers.profile.TrainerProfiles;
import com.athleex.directory.trainers.profile.TrainerProfiles.Change;
import com.athleex.directory.web.FieldProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps a chunk in one transaction together with the note of how far the import
 * came: after a crash both are there, or neither.
 */
@Component
class ChunkWriter {

  private static final Logger LOG = LoggerFactory.getLogger(ChunkWriter.class);
  private static final int ATTEMPTS = 4;

  private final TrainerProfiles profiles;
  private final TransactionTemplate transaction;

  ChunkWriter(TrainerProfiles profiles, PlatformTransactionManager transactions) {
    this.profiles = profiles;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * @throws org.springframework.dao.DataAccessException
   *           if the database does not take it; then nothing of it is kept
   */
  Checkpoint write(Chunk chunk, Checkpoint before, Journal journal) {
    for (int attempt = 1;; attempt++)
      try {
        return kept(chunk, before, journal);
      } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
        // somebody else writes the same trainers: the next attempt sees theirs
        if (attempt == ATTEMPTS)
          return oneByOne(chunk, before, journal);
      }
  }

  private Checkpoint kept(Chunk chunk, Checkpoint before, Journal journal) {
    return Objects.requireNonNull(transaction.execute(status -> {
      var changes = chunk.accepted().isEmpty()
          ? List.<Change>of()
          : profiles.putAll(chunk.accepted().stream().map(Chunk.Accepted::profile).toList());
      var reached = before.after(chunk, tally(changes, chunk.rejected()));
      var rejections = new ArrayList<>(chunk.rejections());
      for (int i = 0; i < changes.size(); i++)
        if (changes.get(i) == Change.OWNED)
          rejections.add(owned(chunk.accepted().get(i).line()));
      journal.record(reached, rejections);
      return reached;
    }));
  }

  private static Rejection owned(long line) {
    return new Rejection(line, FieldProblem.at("/handle", "trainer.rule.owned"));
  }

  private static Tally tally(List<Change> changes, int rejected) {
    return new Tally(changes.size() + rejected, Collections.frequency(changes, Change.IMPORTED),
        Collections.frequency(changes, Change.UPDATED), Collections.frequency(changes, Change.UNCHANGED),
        rejected + Collections.frequency(changes, Change.OWNED));
  }

  // one line must not take the others with it
  private Checkpoint oneByOne(Chunk chunk, Checkpoint before, Journal journal) {
    var changes = new ArrayList<Change>();
    var rejections = new ArrayList<>(chunk.rejections());
    int rejected = chunk.rejected();
    for (var line : chunk.accepted())
      try {
        if (changes.addAll(profiles.putAll(List.of(line.profile()))) && changes.getLast() == Change.OWNED)
          rejections.add(owned(line.line()));
      } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
        LOG.error("The database refuses line {}, which keeps every rule", line.line(), e);
        rejected++;
        rejections.add(new Rejection(line.line(), FieldProblem.at("", "trainer.line.not-kept")));
      }
    var reached = before.after(chunk, tally(changes, rejected));
    transaction.executeWithoutResult(status -> journal.record(reached, rejections));
    return reached;
  }
}
