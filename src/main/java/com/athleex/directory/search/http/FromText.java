package com.athleex.directory.search.http;

import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.understanding.Meaning;
import com.athleex.directory.search.understanding.Parameter;
import com.athleex.directory.search.understanding.Piece;
import com.athleex.directory.search.understanding.ReadText;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the text of {@code q} gives to parameters that a request left out. */
record FromText(ReadText read) {

  static final FromText NOTHING = new FromText(ReadText.NOTHING);

  /** Those that a request does not give, and so its text may. */
  static Set<Parameter> open(SearchRequest request) {
    var open = EnumSet.allOf(Parameter.class);
    close(open, Parameter.NEAR, Understanding.given(request.near()), Understanding.given(request.bbox()));
    close(open, Parameter.RADIUS, request.radiusKm(), Understanding.given(request.bbox()));
    close(open, Parameter.SPECIALTY, nonEmpty(request.specialty()));
    close(open, Parameter.LANGUAGE, nonEmpty(request.language()));
    close(open, Parameter.MODE, request.mode());
    close(open, Parameter.FORMAT, nonEmpty(request.format()));
    close(open, Parameter.PROFESSION, nonEmpty(request.profession()));
    close(open, Parameter.PRICE, request.priceMax());
    close(open, Parameter.VERIFIED, request.verified());
    close(open, Parameter.ACCEPTING, request.acceptingClients());
    return open;
  }

  private static void close(Set<Parameter> open, Parameter parameter, @Nullable Object... given) {
    if (Stream.of(given).anyMatch(Objects::nonNull))
      open.remove(parameter);
  }

  private static @Nullable Object nonEmpty(@Nullable List<?> values) {
    return values == null || values.isEmpty() ? null : values;
  }

  /** A piece is of no use without what it goes with. */
  FromText fitting(boolean placed, @Nullable String currency) {
    var pieces = read.pieces().stream().filter(piece -> switch (piece.meaning()) {
      case Meaning.Within within -> placed || has(Parameter.NEAR);
      case Meaning.AtMost price -> price.currency() == null || currency == null
          || currency.equals(price.currency());
      default -> true;
    }).toList();
    return new FromText(new ReadText(pieces, read.possible(), read.rest(), read.spokenOf()));
  }

  boolean has(Parameter parameter) {
    return read.pieces().stream().anyMatch(piece -> piece.meaning().parameter() == parameter);
  }

  /** The pieces that gave a parameter its values. */
  List<Piece> of(Parameter parameter) {
    return read.pieces().stream().filter(piece -> piece.meaning().parameter() == parameter).toList();
  }

  Meaning.@Nullable Near near() {
    return first(Meaning.Near.class);
  }

  @Nullable
  Double radiusKm() {
    var within = first(Meaning.Within.class);
    return within == null ? null : within.km();
  }

  @Nullable
  Mode mode() {
    var meeting = first(Meaning.Meeting.class);
    return meeting == null ? null : meeting.mode();
  }

  Meaning.@Nullable AtMost price() {
    return first(Meaning.AtMost.class);
  }

  <M extends Meaning, T> Set<T> all(Class<M> kind, Function<M, T> value) {
    return read.pieces().stream().map(Piece::meaning).filter(kind::isInstance).map(kind::cast).map(value)
        .collect(Collectors.toSet());
  }

  private <M extends Meaning> @Nullable M first(Class<M> kind) {
    for (var piece : read.pieces())
      if (kind.isInstance(piece.meaning()))
        return kind.cast(piece.meaning());
    return null;
  }
}
