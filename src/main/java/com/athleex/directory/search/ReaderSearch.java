package com.athleex.directory.search;

import com.athleex.directory.places.Place;
import com.athleex.directory.specialties.Specialty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A search that was understood, and not yet run. */
public interface ReaderSearch {

  SearchQuery query();

  /** What distances are measured from, or null. */
  @Nullable
  Place place();

  /**
   * Every specialty that filters or words ask for, however the words were taken:
   * what stands before trainers is decided by these.
   */
  List<Specialty> sought();

  ScopeOfPractice scope();

  /**
   * Runs it.
   *
   * @param address
   *          of the page, encoded, with what the reader chose as parameters of
   *          their usual names: the ways on are told as changes of it
   * @throws com.athleex.directory.web.ProblemException
   *           with status 503 if the index can't be read
   */
  Found find(String address);

  /**
   * How many people each of its changes finds, in their order.
   *
   * @param changed
   *          {@link #query()} with another filter or way to meet
   * @throws com.athleex.directory.web.ProblemException
   *           with status 503 if the index can't be read
   */
  List<Long> counts(List<SearchQuery> changed);

  /**
   * The address of the same search for any other part of the map: without the
   * place and the distance, wherever they were said.
   */
  String anywhere(String address);

  /**
   * What was found.
   *
   * @param shown
   *          how many hits the pages before this one showed
   * @param counts
   *          of the facets that the search counts
   * @param taken
   *          pieces of the text that were taken for values of parameters
   * @param others
   *          what pieces of the text may mean instead
   * @param ways
   *          to find more, where next to nobody was found
   * @param next
   *          cursor of the page that follows, or null where none does
   */
  record Found(SearchResult result, int shown, Map<Facet, List<Choice>> counts, List<Taken> taken,
      List<Reading> others, List<WayOn> ways, @Nullable String next) {}

  /**
   * A value of a facet.
   *
   * @param label
   *          in the reader's language
   */
  record Choice(String value, String label, long count) {}

  /**
   * @param parameter
   *          whose value the piece gave, as clients write it
   * @param text
   *          the piece
   * @param exact
   *          false for a near spelling, and for a region's largest place
   * @param undo
   *          the address at which the piece is words
   * @param without
   *          the address without the piece and what goes with it
   */
  record Taken(String parameter, String text, String label, boolean exact, String undo, String without) {}

  /**
   * @param take
   *          the address at which it is taken so
   */
  record Reading(String text, String label, String take) {}

  /** A change of the search, and the address that makes it. */
  record WayOn(Relaxation change, String address) {}
}
