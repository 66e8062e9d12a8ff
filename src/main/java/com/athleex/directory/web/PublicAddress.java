package com.athleex.directory.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The absolute addresses that leave this application, in letters for instance.
 * They come from {@code directory.web.public-url} and never from a request,
 * whose {@code Host} anybody may choose. The default profile does without the
 * setting: it is at {@code http://localhost} and the port that was opened.
 */
@Component
public class PublicAddress {

  private final @Nullable URI given;
  private final Environment environment;

  /**
   * @throws IllegalStateException
   *           in plain words, where no address is given outside the default
   *           profile, or one that letters cannot carry
   */
  public PublicAddress(WebSettings settings, Environment environment) {
    this.given = settings.publicUrl();
    this.environment = environment;
    if (given == null && !environment.acceptsProfiles(Profiles.of("default")))
      throw new IllegalStateException("Set DIRECTORY_WEB_PUBLIC_URL to where the world reaches the directory,"
          + " such as https://trainers.example: outside the default profile it is not guessed.");
    if (given != null && !isBase(given))
      throw new IllegalStateException(
          "DIRECTORY_WEB_PUBLIC_URL must be http:// or https:// with a host and no query: " + given);
  }

  private static boolean isBase(URI given) {
    return ("https".equals(given.getScheme()) || "http".equals(given.getScheme())) && given.getHost() != null
        && given.getRawUserInfo() == null && given.getRawQuery() == null && given.getRawFragment() == null;
  }

  /**
   * @param path
   *          from the first slash on, encoded, with its query if it has one
   */
  public URI of(String path) {
    if (!path.startsWith("/"))
      throw new IllegalArgumentException("A path begins with a slash");
    return URI.create(base().replaceAll("/+$", "") + path);
  }

  /** The host's name alone, without a port. */
  public String host() {
    return URI.create(base()).getHost();
  }

  private String base() {
    return given != null ? given.toString() : "http://localhost:" + port();
  }

  // the port that was opened is known only once it is
  private String port() {
    return environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
  }
}
