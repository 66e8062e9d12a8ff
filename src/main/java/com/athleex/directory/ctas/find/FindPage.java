package com.athleex.directory.ctas.find;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, in the reader's language.
 *
 * @param description
 *          for links to the page; null where nobody was looked for
 * @param notice
 *          stands before everything else, or null
 * @param chips
 *          what was understood and chosen, each with the way to take it back
 * @param readings
 *          what the text may mean instead
 * @param asWritten
 *          the address at which the whole text is words, or null
 * @param clear
 *          the address without any filter
 * @param summary
 *          who was found, in a sentence; null where nobody was looked for
 * @param note
 *          about the order of the people, or null
 * @param ways
 *          to go on: wider, other places of the name
 * @param map
 *          null where there is nothing to show on one
 */
record FindPage(String title, @Nullable String description, @Nullable Notice notice, FindForm form,
    List<Chip> chips, List<Link> readings, @Nullable String asWritten, String clear, @Nullable String summary,
    @Nullable String note,
    List<Person> people, Turning turning, List<Link> ways,
    @Nullable MapView map, String disclaimer) {

  static final Turning NO_TURNING = new Turning(null, null);

  record Notice(String title, String text) {}

  record Link(String label, String href) {}

  /**
   * @param from
   *          the piece of text it was read from, or null where it was chosen
   * @param undo
   *          the address at which the piece is words; null with {@code from}
   * @param without
   *          the address without it
   */
  record Chip(String label, @Nullable String from, @Nullable String undo, String without) {}

  /** Where the pages before and after this one are; null where there is none. */
  record Turning(@Nullable String first, @Nullable String next) {}

  /**
   * A trainer on the page.
   *
   * @param initials
   *          stand where no photo does
   * @param photo
   *          240 pixels a side at most, or null
   * @param meeting
   *          where and how one would meet
   * @param reasons
   *          in words, the strongest first
   * @param facts
   *          what else helps to choose
   * @param why
   *          what the place in the order is made of; empty in any other order
   *          than that by relevance
   * @param point
   *          for the map, or null
   */
  record Person(String handle, String name, String initials, @Nullable String photo, String profession,
      String headline, String meeting, List<String> reasons, List<String> facts, List<String> specialties,
      List<Factor> why, @Nullable Point point, String url) {}

  /**
   * @param points
   *          of {@code most} at most
   * @param told
   *          both, as one reads them
   */
  record Factor(String name, double points, double most, String told) {}

  /**
   * @param area
   *          whether the place is known to about a kilometre only
   */
  record Point(double latitude, double longitude, boolean area) {}

  /**
   * The map beside the list.
   *
   * @param search
   *          the address of this search anywhere, for a part of the map to be
   *          added
   * @param near
   *          the id of the place that distances are measured from, or null
   * @param centre
   *          of that place, or null
   * @param name
   *          of that place, or null
   * @param radiusKm
   *          around it, or null
   * @param bbox
   *          the part that was searched, or null
   * @param tiles
   *          address template of pictures to draw below, or null
   * @param attribution
   *          of the pictures, as text
   * @param leaflet
   *          the folder of what draws it
   */
  record MapView(String search, @Nullable String near, @Nullable Point centre, @Nullable String name,
      @Nullable Double radiusKm, @Nullable String bbox, @Nullable String tiles, @Nullable String attribution,
      int maxZoom, String leaflet) {}
}
