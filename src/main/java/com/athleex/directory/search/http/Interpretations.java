package com.athleex.directory.search.http;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.places.Place;
import com.athleex.directory.places.Places.Fit;
import com.athleex.directory.search.Relaxation;
import com.athleex.directory.search.http.AnswerRepresentation.Interpretation;
import com.athleex.directory.search.http.AnswerRepresentation.OtherReading;
import com.athleex.directory.search.http.Understanding.Understood;
import com.athleex.directory.search.understanding.Meaning;
import com.athleex.directory.search.understanding.Piece;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Tells a reader what was understood, and how to undo it.
 *
 * @param address
 *          of the request, query included
 */
record Interpretations(Understood understood, SearchRequest request, Labels labels, String address) {

  List<Interpretation> taken() {
    var taken = new ArrayList<Interpretation>();
    var place = understood.place();
    if (place != null && understood.fit() != null && Understanding.given(request.near()) != null)
      taken.add(new Interpretation("near", Objects.requireNonNull(request.near()), null, null, place.id(),
          label(place), understood.fit(), null));
    for (var piece : understood.text().read().pieces())
      taken.add(
          new Interpretation(piece.meaning().parameter().written(), text(piece), piece.start(), piece.end(),
              value(piece.meaning()), label(piece.meaning()),
              piece.meaning() instanceof Meaning.Near near ? near.fit() : Fit.EXACT, undo(piece)));
    return taken;
  }

  List<OtherReading> others() {
    return understood.text().read().possible().stream()
        .map(piece -> new OtherReading(piece.meaning().parameter().written(), text(piece), piece.start(),
            piece.end(), value(piece.meaning()), label(piece.meaning()), take(piece)))
        .toList();
  }

  /** The address of the first page without what a parameter asks for. */
  static UriComponentsBuilder without(String parameter, Understood understood, SearchRequest request,
      String address) {
    var changed = UriComponentsBuilder.fromUriString(address).replaceQueryParam("cursor");
    if (parameter.equals("q"))
      return withoutOtherWords(understood, request, changed);
    var said = understood.text().read().pieces().stream()
        .filter(piece -> piece.meaning().parameter().written().equals(parameter)).toList();
    if (!said.isEmpty())
      cut(said, Objects.requireNonNullElse(request.q(), ""), changed);
    return changed;
  }

  private static UriComponentsBuilder withoutOtherWords(Understood understood, SearchRequest request,
      UriComponentsBuilder address) {
    var q = Objects.requireNonNullElse(request.q(), "");
    var kept = understood.text().read().pieces().stream()
        .map(piece -> q.substring(piece.from(), piece.to())).collect(Collectors.joining(" "));
    return kept.isEmpty()
        ? address.replaceQueryParam("q")
        : address.replaceQueryParam("q", encoded(kept));
  }

  /**
   * The address of the first page with a change that finds more.
   */
  static UriComponentsBuilder relaxed(Relaxation relaxation, Understood understood, SearchRequest request,
      String address) {
    var changed = without(relaxation.parameter(), understood, request, address);
    if (!relaxation.value().isEmpty())
      changed.replaceQueryParam(relaxation.parameter(), relaxation.value());
    else if (!relaxation.parameter().equals("q"))
      changed.replaceQueryParam(relaxation.parameter());
    return changed;
  }

  /** What was said of where, left out of the text and the parameters. */
  String anywhere() {
    var changed = UriComponentsBuilder.fromUriString(address).replaceQueryParam("cursor")
        .replaceQueryParam("near").replaceQueryParam("radiusKm").replaceQueryParam("bbox");
    var where = understood.text().read().pieces().stream()
        .filter(piece -> piece.meaning() instanceof Meaning.Near || piece.meaning() instanceof Meaning.Within)
        .toList();
    if (!where.isEmpty())
      cut(where, q(), changed);
    return changed.build().toUriString();
  }

  /** The address of the first page without a piece and what goes with it. */
  String without(Piece piece) {
    var changed = UriComponentsBuilder.fromUriString(address).replaceQueryParam("cursor");
    cut(List.of(piece), q(), changed);
    return changed.build().toUriString();
  }

  /** The address at which a piece means another place. */
  String taking(Piece piece, Place place) {
    var changed = UriComponentsBuilder.fromUriString(address).replaceQueryParam("cursor")
        .replaceQueryParam("near", encoded(place.id()));
    cut(List.of(piece), q(), changed);
    return changed.build().toUriString();
  }

  String text(Piece piece) {
    return q().substring(piece.start(), piece.end());
  }

  private String q() {
    return Objects.requireNonNullElse(request.q(), "");
  }

  String undo(Piece piece) {
    return UriComponentsBuilder.fromUriString(address).replaceQueryParam("cursor")
        .queryParam("asWords", encoded(text(piece))).build().toUriString();
  }

  String take(Piece piece) {
    var changed = UriComponentsBuilder.fromUriString(address).replaceQueryParam("cursor")
        .replaceQueryParam("near", encoded(value(piece.meaning())));
    cut(List.of(piece), q(), changed);
    return changed.build().toUriString();
  }

  private static void cut(List<Piece> pieces, String q, UriComponentsBuilder address) {
    var left = new StringBuilder(q);
    pieces.stream().sorted(Comparator.comparingInt(Piece::from).reversed())
        .forEach(piece -> left.replace(piece.from(), piece.to(), " "));
    var rest = left.toString().strip();
    if (rest.isEmpty())
      address.replaceQueryParam("q");
    else
      address.replaceQueryParam("q", encoded(rest));
  }

  private static String encoded(String value) {
    return UriUtils.encode(value, StandardCharsets.UTF_8);
  }

  private static String value(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Near near -> near.place().id();
      case Meaning.Within within -> Double.toString(within.km());
      case Meaning.Topic topic -> topic.specialty().slug();
      case Meaning.Spoken spoken -> spoken.tag();
      case Meaning.Meeting meeting -> Slug.of(meeting.mode());
      case Meaning.Working working -> Slug.of(working.format());
      case Meaning.Practising practising -> Slug.of(practising.profession());
      case Meaning.AtMost price -> price.amount().toPlainString();
      case Meaning.Verified verified -> "true";
      case Meaning.Accepting accepting -> "true";
    };
  }

  String label(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Near near -> label(near.place());
      case Meaning.Within within -> labels.text("search.understood.within", within.km());
      case Meaning.Topic topic -> topic.specialty().label(labels.language());
      case Meaning.Spoken spoken -> labels.languageOf(spoken.tag());
      case Meaning.Meeting meeting -> labels.text("search.mode." + Slug.of(meeting.mode()));
      case Meaning.Working working -> labels.text("search.format." + Slug.of(working.format()));
      case Meaning.Practising practising ->
        labels.text("search.profession." + Slug.of(practising.profession()));
      case Meaning.AtMost price -> labels.text("search.understood.at-most", price.amount().toPlainString(),
          understood.query().currency());
      case Meaning.Verified verified -> labels.text("search.understood.verified");
      case Meaning.Accepting accepting -> labels.text("search.understood.accepting");
    };
  }

  static String label(Place place) {
    return place.province() == null
        ? place.name() + ", " + place.countryCode()
        : place.name() + " (" + place.province() + "), " + place.countryCode();
  }
}
