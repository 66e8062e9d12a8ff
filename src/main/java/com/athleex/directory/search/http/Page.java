package com.athleex.directory.search.http;

import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.search.SearchQuery;
import com.athleex.directory.search.SearchQuery.After;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.rates.ReferenceRates;
import com.athleex.directory.web.Cursors;
import com.athleex.directory.web.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Cursors of a search: where the page ended and the day it was worked out for,
 * so that the ranking of that day goes on. They hold for the same search only,
 * and end at {@value #DEEPEST} hits.
 */
@Component
class Page {

  static final int DEEPEST = 1000;

  private final Cursors cursors;
  private final ReferenceRates rates;

  Page(Cursors cursors, ReferenceRates rates) {
    this.cursors = cursors;
    this.rates = rates;
  }

  /** The query that goes on where the cursor ended. */
  SearchQuery goOn(SearchQuery query, SearchRequest request) {
    if (request.cursor() == null)
      return query;
    var payload = ByteBuffer.wrap(cursors.open(kind(query, request), request.cursor()));
    var today = LocalDate.ofEpochDay(payload.getLong());
    int depth = payload.getInt();
    long key = payload.getLong();
    var beyond = new HashSet<Long>();
    for (int i = payload.get(); i > 0; i--)
      beyond.add(payload.getLong());
    var handle = StandardCharsets.UTF_8.decode(payload).toString();
    if (depth >= DEEPEST)
      throw new ProblemException(SearchProblem.TOO_DEEP, DEEPEST);
    return query.goingOn(new After(key, handle, depth, beyond), Math.min(query.limit(), DEEPEST - depth),
        today);
  }

  /** The cursor of the page that follows, or null after the last. */
  @Nullable
  String next(SearchQuery query, SearchRequest request, @Nullable After next) {
    if (next == null)
      return null;
    var handle = next.handle().getBytes(StandardCharsets.UTF_8);
    var payload = ByteBuffer
        .allocate((2 + next.beyond().size()) * Long.BYTES + Integer.BYTES + 1 + handle.length)
        .putLong(query.today().toEpochDay()).putInt(next.depth()).putLong(next.key())
        .put((byte) next.beyond().size());
    next.beyond().forEach(payload::putLong);
    payload.put(handle);
    return cursors.seal(kind(query, request), payload.array());
  }

  private String kind(SearchQuery query, SearchRequest request) {
    var kind = "trainers\n" + query.reader() + "\n" + request.fingerprint();
    // other rates are another order
    return request.sort() == Sort.PRICE ? kind + "\n" + rates.date() : kind;
  }
}
