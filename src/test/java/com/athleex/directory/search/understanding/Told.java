package com.athleex.directory.search.understanding;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.places.Place;
import java.util.stream.Collectors;

/** Writes in one line what was understood. */
final class Told {

  private Told() {}

  static String of(String text, ReadText read) {
    var told = read.pieces().stream().map(piece -> "[" + text.substring(piece.start(), piece.end()) + "] "
        + of(piece.meaning())).collect(Collectors.joining(", "));
    var rest = read.rest() == null ? "" : " + " + read.rest();
    var possible = read.possible().stream().map(piece -> " ? " + of(piece.meaning()))
        .collect(Collectors.joining());
    return (told + rest + possible).strip();
  }

  private static String of(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Near near -> place(near.place()) + switch (near.fit()) {
        case EXACT -> "";
        case PREFIX -> "~";
        case NEAR -> "≈";
        case REGION -> "⊂";
      };
      case Meaning.Within within -> within.km() + " km";
      case Meaning.Topic topic -> topic.specialty().slug();
      case Meaning.Spoken spoken -> "speaks " + spoken.tag();
      case Meaning.Meeting meeting -> "mode " + Slug.of(meeting.mode());
      case Meaning.Working working -> "format " + Slug.of(working.format());
      case Meaning.Practising practising -> Slug.of(practising.profession());
      case Meaning.AtMost price ->
        "≤ " + price.amount() + (price.currency() == null ? "" : " " + price.currency());
      case Meaning.Verified verified -> "verified";
      case Meaning.Accepting accepting -> "accepting";
    };
  }

  private static String place(Place place) {
    return place.name() + "/" + (place.province() == null ? place.countryCode() : place.province());
  }
}
