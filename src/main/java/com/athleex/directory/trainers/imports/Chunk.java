package com.athleex.directory.trainers.imports;

import com.athleex.directory.trainers.TrainerImport.Rejection;
import com.athleex.directory.trainers.profile.Profile;
import com.athleex.directory.trainers.profile.ProfileReader;
import com.athleex.directory.web.FieldProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Some lines, read and judged.
 *
 * @param endByte
 *          where the next chunk begins
 * @param endLine
 *          lines before it, blank ones too
 */
record Chunk(long endByte, long endLine, List<Accepted> accepted, List<Rejection> rejections, int rejected) {

  private static final Logger LOG = LoggerFactory.getLogger(Chunk.class);
  // a line of 64 KiB has room for thousands of unknown fields
  private static final int MOST_REASONS_A_LINE = 50;

  record Accepted(long line, Profile profile) {}

  /** The next {@code size} lines, or null after the last. */
  static @Nullable Chunk next(LineReader lines, ProfileReader profiles, int size) throws IOException {
    var accepted = new ArrayList<Accepted>();
    var rejections = new ArrayList<Rejection>();
    int rejected = 0;
    while (accepted.size() + rejected < size) {
      var line = lines.next();
      if (line == null)
        break;
      switch (judge(line, profiles)) {
        case Profile.Checked.Accepted good -> accepted.add(new Accepted(line.number(), good.profile()));
        case Profile.Checked.Refused bad -> {
          rejected++;
          bad.problems().stream().limit(MOST_REASONS_A_LINE)
              .forEach(problem -> rejections.add(new Rejection(line.number(), problem)));
        }
      }
    }
    return accepted.size() + rejected == 0
        ? null
        : new Chunk(lines.offset(), lines.number(), accepted, rejections, rejected);
  }

  private static Profile.Checked judge(Line line, ProfileReader profiles) {
    return switch (line) {
      case Line.Text text -> judge(text, profiles);
      case Line.Unreadable unreadable ->
        new Profile.Checked.Refused(List.of(FieldProblem.at("", unreadable.reason())));
    };
  }

  // whatever one line does to the reader, the others go on
  private static Profile.Checked judge(Line.Text line, ProfileReader profiles) {
    try {
      return profiles.read(line.text());
    } catch (RuntimeException e) {
      LOG.error("Line {} of an import could not be judged", line.number(), e);
      return new Profile.Checked.Refused(List.of(FieldProblem.at("", "trainer.line.not-kept")));
    }
  }
}
