package com.athleex.directory.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it stands in a URL: lower-case ASCII letters and digits in groups
 * joined by single hyphens.
 */
public record Slug(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * @throws IllegalArgumentException
   *           if the value has another shape
   */
  public Slug {
    if (!isSlug(value))
      throw new IllegalArgumentException("not a slug");
  }

  public static boolean isSlug(String value) {
    return SHAPE.matcher(value).matches();
  }

  /**
   * The slug of a text: accents dropped, everything else but letters and digits
   * becomes one hyphen; may be empty.
   */
  public static String of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** A constant as the API, messages and addresses name it: in kebab case. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String toString() {
    return value;
  }
}
