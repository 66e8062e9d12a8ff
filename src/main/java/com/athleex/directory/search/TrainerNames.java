package com.athleex.directory.search;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.index.Card;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds trainers who may be found by the beginnings of their names' words,
 * whatever their number, within milliseconds.
 */
public interface TrainerNames {

  /**
   * Trainers in whose name some word begins with each of the words; whole words
   * first, the last of several only begun next, then the nearest, or without a
   * place those who rank highest whatever is sought.
   *
   * @param words
   *          as {@link com.athleex.directory.search.index.NameStarts#words} gives
   *          them
   * @param near
   *          those who can be met nearest to it come first, those who work online
   *          alone last
   * @throws com.athleex.directory.web.ProblemException
   *           with status 503 if the index can't be read
   */
  List<Named> beginningWith(List<String> words, @Nullable GeoPoint near, int limit);

  /**
   * The same with misspellings: a letter wrong, missing, too many or swapped with
   * its neighbour in words from 4 letters, two from 8. The order among
   * misspellings is the caller's.
   */
  List<Named> speltLike(List<String> words, @Nullable GeoPoint near, int limit);

  /**
   * A trainer who was found by name.
   *
   * @param spot
   *          the place to meet that is nearest to the one asked for, else the
   *          first; null of who works online alone
   */
  record Named(Card card, Card.@Nullable Spot spot) {

    /**
     * @param near
     *          the place asked for, if any
     */
    public static Named of(Card card, @Nullable GeoPoint near) {
      return new Named(card, spot(card, near));
    }

    private static Card.@Nullable Spot spot(Card card, @Nullable GeoPoint near) {
      if (!card.meetsInPerson() || card.locations().isEmpty())
        return null;
      var nearest = card.locations().getFirst();
      if (near != null)
        for (var spot : card.locations())
          if (near.distanceKm(spot.point()) < near.distanceKm(nearest.point()))
            nearest = spot;
      return nearest;
    }
  }
}
