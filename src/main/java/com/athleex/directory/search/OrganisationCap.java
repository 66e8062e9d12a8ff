package com.athleex.directory.search;

import com.athleex.directory.search.SearchQuery.After;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.search.SearchResult.Hit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets no gym fill a page of the order by relevance: of one organisation
 * {@value #MOST} are shown, the others wait for the pages that follow, where
 * they come first. Where nobody else is left within reach it yields. The index
 * is asked once more only if somebody has to wait.
 */
final class OrganisationCap {

  static final int MOST = 3;

  /** So far beyond a page somebody else is looked for. */
  private static final int REACH = 60;
  /** More marks of hits shown early do not fit into a cursor. */
  private static final int MOST_BEYOND = 100;

  private final TrainerIndex index;

  OrganisationCap(TrainerIndex index) {
    this.index = index;
  }

  /**
   * @param next
   *          where the page ends, or null after the last
   */
  record Page(SearchResult result, @Nullable After next) {}

  Page page(SearchQuery query) {
    Set<Long> early = query.after() == null ? Set.of() : query.after().beyond();
    int asked = query.limit() + early.size();
    var found = index.search(early.isEmpty() ? query : query.upTo(asked, true));
    boolean caps = query.sort() == Sort.RELEVANCE && asked <= MOST_BEYOND;
    var chosen = choose(found.hits(), early, query.limit(), caps ? MOST : Integer.MAX_VALUE);
    var hits = found.hits();
    if (chosen.size() < query.limit() && hits.size() == asked && caps) {
      hits = index.search(query.upTo(asked + REACH, false)).hits();
      chosen = choose(hits, early, query.limit(), MOST);
    }
    if (chosen.size() < Math.min(query.limit(), hits.size() - early.size()))
      chosen = filled(chosen, hits, early, query.limit());
    return new Page(new SearchResult(found.total(), chosen, found.facets()),
        next(query, found.total(), hits, chosen, early));
  }

  private static List<Hit> choose(List<Hit> hits, Set<Long> early, int limit, int most) {
    var chosen = new ArrayList<Hit>(limit);
    var shown = new HashMap<Long, Integer>();
    for (var hit : hits) {
      if (chosen.size() == limit)
        break;
      if (!early.isEmpty() && early.contains(mark(hit)))
        continue;
      long organisation = hit.card().organisation();
      if (organisation == 0 || shown.merge(organisation, 1, Integer::sum) <= most)
        chosen.add(hit);
    }
    return chosen;
  }

  /** The best of those who wait besides, in order. */
  private static List<Hit> filled(List<Hit> chosen, List<Hit> hits, Set<Long> early, int limit) {
    var shown = new HashSet<>(chosen);
    for (var hit : hits)
      if (shown.size() < limit && !early.contains(mark(hit)))
        shown.add(hit);
    return hits.stream().filter(shown::contains).toList();
  }

  private static @Nullable After next(SearchQuery query, long total, List<Hit> hits, List<Hit> chosen,
      Set<Long> early) {
    int depth = (query.after() == null ? 0 : query.after().depth()) + chosen.size();
    if (chosen.isEmpty() || depth >= total)
      return null;
    if (early.isEmpty() && chosen.getLast() == hits.get(chosen.size() - 1))
      return new After(chosen.getLast().key(), chosen.getLast().card().handle(), depth);
    var shown = new HashSet<>(early);
    chosen.forEach(hit -> shown.add(mark(hit)));
    var last = hits.getFirst();
    for (var hit : hits) {
      if (!shown.remove(mark(hit)))
        break;
      last = hit;
    }
    return new After(last.key(), last.card().handle(), depth, shown);
  }

  /** FNV-1a over the handle, 64 bits. */
  private static long mark(Hit hit) {
    long mark = 0xcbf29ce484222325L;
    for (byte b : hit.card().handle().getBytes(StandardCharsets.UTF_8))
      mark = (mark ^ b & 0xff) * 0x100000001b3L;
    return mark;
  }
}
