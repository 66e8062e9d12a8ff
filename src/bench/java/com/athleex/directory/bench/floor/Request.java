package com.athleex.directory.bench.floor;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a search that the floor understands.
 *
 * @param near
 *          latitude and longitude, or null
 * @param box
 *          west, south, east and north, or null
 */
public record Request(double @Nullable [] near, double radiusKm, double @Nullable [] box,
    @Nullable String specialty,
    @Nullable String language, boolean verified, @Nullable String text, boolean faceted) {

  public static Request of(String query) {
    double[] near = null;
    double[] box = null;
    double radiusKm = 25;
    String specialty = null;
    String language = null;
    String text = null;
    boolean verified = false;
    boolean faceted = false;
    for (String parameter : query.split("&")) {
      int equals = parameter.indexOf('=');
      String value = URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8);
      switch (parameter.substring(0, equals)) {
        case "near" -> near = numbers(value);
        case "radiusKm" -> radiusKm = Double.parseDouble(value);
        case "bbox" -> box = numbers(value);
        case "specialty" -> specialty = value;
        case "language" -> language = value;
        case "q" -> text = value;
        case "verified" -> verified = true;
        case "facets" -> faceted = !value.equals("none");
        default -> {
          // how to sort and how many follow from the kind of search
        }
      }
    }
    return new Request(near, radiusKm, box, specialty, language, verified, text, faceted);
  }

  private static double[] numbers(String list) {
    return Arrays.stream(list.split(",")).mapToDouble(Double::parseDouble).toArray();
  }

  public List<String> words() {
    return text == null ? List.of() : List.of(text.split(" "));
  }
}
