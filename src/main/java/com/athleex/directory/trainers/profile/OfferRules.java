package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.PublicProfile.Slot;
import com.athleex.directory.web.FieldProblem;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every offer must keep. */
final class OfferRules {

  private static final int MOST_SLOTS = 42;
  private static final int MOST_CLIENTS = 10_000;

  private OfferRules() {}

  static List<FieldProblem> brokenBy(Offer offer) {
    var broken = new ArrayList<FieldProblem>();
    if (offer.availability().size() > MOST_SLOTS)
      broken.add(FieldProblem.at("/availability", "trainer.rule.items", 0, MOST_SLOTS));
    else
      slots(offer.availability(), broken);
    if (!offer.availability().isEmpty() && offer.timeZone() == null)
      broken.add(FieldProblem.at("/timeZone", "trainer.rule.needs-time-zone"));
    if (offer.capacity() != null && (offer.capacity() < 1 || offer.capacity() > MOST_CLIENTS))
      broken.add(FieldProblem.at("/capacity", "trainer.rule.range", 1, MOST_CLIENTS));
    var from = offer.availableFrom();
    if (from != null && (from.getYear() < 2000 || from.getYear() > 2100))
      broken.add(FieldProblem.at("/availableFrom", "trainer.rule.date"));
    if (offer.website() != null && !isWebsite(offer.website()))
      broken.add(FieldProblem.at("/website", "trainer.rule.website"));
    return broken;
  }

  private static void slots(List<Slot> slots, List<FieldProblem> broken) {
    for (int i = 0; i < slots.size(); i++) {
      if (minutes(slots.get(i).until(), true) <= minutes(slots.get(i).from(), false))
        broken.add(FieldProblem.at("/availability/" + i + "/until", "trainer.rule.slot-ends"));
      for (int j = 0; j < i; j++)
        if (overlap(slots.get(i), slots.get(j))) {
          broken.add(FieldProblem.at("/availability/" + i, "trainer.rule.slots-overlap"));
          break;
        }
    }
  }

  private static boolean overlap(Slot one, Slot other) {
    return one.day() == other.day()
        && minutes(one.from(), false) < minutes(other.until(), true)
        && minutes(other.from(), false) < minutes(one.until(), true);
  }

  // midnight at the end of a day is 24:00
  private static int minutes(LocalTime time, boolean end) {
    return end && time.equals(LocalTime.MIDNIGHT) ? 24 * 60 : time.getHour() * 60 + time.getMinute();
  }

  private static boolean isWebsite(@Nullable String text) {
    if (text == null || text.length() > 200)
      return false;
    try {
      var uri = new URI(text);
      return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getHost().contains(".")
          && uri.getRawUserInfo() == null && uri.getPort() == -1;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
