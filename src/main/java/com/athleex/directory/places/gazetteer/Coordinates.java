package com.athleex.directory.places.gazetteer;

import com.athleex.directory.kernel.GeoPoint;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code latitude,longitude} in decimal degrees. */
final class Coordinates {

  // possessive, so that a hostile text is read once
  private static final String NUMBER = "([+-]?(?:\\d++(?:\\.\\d*+)?+|\\.\\d++)(?:[eE][+-]?\\d++)?+|[+-]?(?i:nan|inf(?:inity)?+))";
  private static final Pattern PAIR = Pattern.compile("\\s*+" + NUMBER + "\\s*+[,;]\\s*+" + NUMBER + "\\s*+");

  private Coordinates() {}

  /** Whether a text is two numbers, possible on earth or not. */
  static boolean isPair(String text) {
    return PAIR.matcher(text).matches();
  }

  /** The point, or empty if there is no such place on earth. */
  static Optional<GeoPoint> parse(String text) {
    var pair = PAIR.matcher(text);
    if (!pair.matches())
      return Optional.empty();
    double latitude = degrees(pair.group(1));
    double longitude = degrees(pair.group(2));
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180))
      return Optional.empty();
    return Optional.of(new GeoPoint(latitude, longitude));
  }

  private static double degrees(String number) {
    char last = Character.toLowerCase(number.charAt(number.length() - 1));
    if (last == 'n' || last == 'f' || last == 'y') // nan, inf, infinity
      return Double.NaN;
    return Double.parseDouble(number) + 0.0; // no negative zero
  }
}
