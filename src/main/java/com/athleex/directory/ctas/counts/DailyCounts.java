package com.athleex.directory.ctas.counts;

import com.athleex.directory.web.CountedReaders;
import com.athleex.directory.web.Tally;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class DailyCounts implements Attribution {

  private final SignedRefs refs;
  private final Repeats repeats;
  private final Tally<Cell, Long> tally;
  private final Clock clock;

  DailyCounts(SignedRefs refs, Repeats repeats, Tally<Cell, Long> tally, Clock clock) {
    this.refs = refs;
    this.repeats = repeats;
    this.tally = tally;
    this.clock = clock;
  }

  @Override
  public void count(HttpServletRequest by, @Nullable String ref, Outcome outcome) {
    if (ref == null || !CountedReaders.include(by))
      return;
    refs.read(ref).ifPresent(origin -> {
      if (repeats.isFirst(by.getRemoteAddr(), origin, outcome))
        tally.count(new Cell(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), origin, outcome), 1L);
    });
  }
}
