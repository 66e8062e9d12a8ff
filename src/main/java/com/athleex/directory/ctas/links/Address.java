package com.athleex.directory.ctas.links;

import com.athleex.directory.kernel.Slug;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * An address on this origin, put together so that a value is never anything but
 * a value.
 */
public final class Address {

  private final String path;
  private final String fragment;
  private final StringBuilder query = new StringBuilder();

  private Address(String path, String fragment) {
    this.path = path;
    this.fragment = fragment;
  }

  /**
   * @param path
   *          encoded, with its fragment if it has one
   */
  public static Address of(String path) {
    int at = path.indexOf('#');
    return at < 0 ? new Address(path, "") : new Address(path.substring(0, at), path.substring(at));
  }

  /**
   * @param value
   *          constants are written in kebab case; null is left out
   */
  public Address with(String name, @Nullable Object value) {
    if (value != null) {
      var text = value instanceof Enum<?> constant
          ? Slug.of(constant)
          : value.toString();
      query.append(query.isEmpty() ? '?' : '&').append(encoded(name)).append('=').append(encoded(text));
    }
    return this;
  }

  /** What stands before the parameters. */
  public String path() {
    return path;
  }

  // ids of places stay readable
  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8).replace("%3A", ":").replace("%2C", ",");
  }

  @Override
  public String toString() {
    return path + query + fragment;
  }
}
