package com.athleex.directory.ctas.profile;

import com.athleex.directory.ctas.profile.ReachDrawing.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a trainer shows, in the reader's language.
 *
 * @param bio
 *          by paragraph
 * @param facts
 *          what helps to choose, in short phrases
 * @param meeting
 *          how one meets, in a sentence
 * @param prices
 *          what each buys
 * @param website
 *          https, or null
 * @param freshness
 *          how old what is told may be
 * @param data
 *          of schema.org as JSON, in which nothing means anything to HTML
 */
record TrainerPage(String handle, String name, String headline, String profession, @Nullable Photo photo,
    List<String> bio, List<Topic> topics, boolean accepting, String room, List<String> facts, String meeting,
    List<Spot> spots, @Nullable Picture reach, List<PriceLine> prices, boolean firstSessionFree,
    List<Proof> credentials, @Nullable Proof insurance, @Nullable Hours hours, @Nullable String website,
    String signUp, List<String> freshness, String disclaimer, String data) {

  /**
   * @param small
   *          240 pixels a side
   * @param large
   *          800 pixels a side
   */
  record Photo(String small, String large) {}

  /** A specialty, and who else helps with it. */
  record Topic(String label, String href) {}

  /**
   * A place where one meets; of an area the town alone is told.
   *
   * @param address
   *          street, town and country; of an area null
   * @param travels
   *          how far the trainer comes from there, or null
   */
  record Spot(String name, @Nullable String address, @Nullable String travels) {}

  record PriceLine(String amount, String per, @Nullable String includes) {}

  /**
   * A credential or an insurance.
   *
   * @param state
   *          how far it was checked, for a class of the page
   * @param means
   *          what that state means, in words
   * @param until
   *          its last day, or null
   * @param registry
   *          where anybody can look it up, or null
   */
  record Proof(String title, String by, String state, String said, String means, @Nullable String until,
      @Nullable String registry) {}

  /**
   * @param zone
   *          its id; null where the trainer names none
   * @param zoneName
   *          as people call it
   */
  record Hours(@Nullable String zone, String zoneName, List<Slot> slots) {}

  /**
   * Some hours of a week.
   *
   * @param fromNext
   *          when they begin next, with the offset; null without a zone
   * @param untilNext
   *          when they end then
   */
  record Slot(String day, String from, String until, @Nullable String fromNext, @Nullable String untilNext) {}
}
