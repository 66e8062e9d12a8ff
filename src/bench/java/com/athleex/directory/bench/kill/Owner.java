package com.athleex.directory.bench.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who owns a profile: with an account come by as everybody's, through
 * HTTP and mail.
 */
final class Owner {

  private static final String PASSWORD = "four quiet words suffice";
  private static final Pattern CODE = Pattern.compile("atht_[\\w-]{43}");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String word;
  private final String email;
  private final String handle;
  private String bearer;

  private Owner(String word, String email, String handle, String bearer) {
    this.word = word;
    this.email = email;
    this.handle = handle;
    this.bearer = bearer;
  }

  /**
   * Signs up, answers the letter, and writes a profile that could be published.
   *
   * @param word
   *          that stands in the headlines of all owners, to search for
   */
  static Owner come(Http http, Path mail, String word, int number) throws IOException, InterruptedException {
    var email = word + "-" + number + "@example.org";
    http.send(http.json("accounts", "POST", """
        {"email":"%s","password":"%s","role":"trainer","displayName":"Owner %d","acceptedTerms":true}"""
        .formatted(email, PASSWORD, number)));
    http.send(http.json("accounts/verification", "POST", "{\"token\":\"%s\"}".formatted(code(mail, email))));
    var bearer = bearer(http, email);
    var profile = http.send(http.json("me/trainer", "PUT", """
        {"displayName":"Owner %d","headline":"%s 0","bio":"Whose profile is written while it is killed.",
        "languages":["en"],"specialties":["general-strength"],"formats":["in-person"],
        "locations":[{"name":"Gym","city":"Milano","countryCode":"IT","latitude":45.46,"longitude":9.19}],
        "prices":[{"amount":"0.00","currency":"EUR","per":"session"}]}""".formatted(number, word),
        "Authorization", bearer));
    return new Owner(word, email, profile.json().path("handle").asString(), bearer);
  }

  String handle() {
    return handle;
  }

  /** Access tokens live for minutes. */
  void signIn(Http http) throws IOException, InterruptedException {
    bearer = bearer(http, email);
  }

  /** What the database has. */
  Said said(Http http) throws IOException, InterruptedException {
    var profile = read(http).json();
    var content = profile.path("content");
    return said(content.path("headline").asString(), content.path("prices").path(0).path("amount").asString(),
        profile.path("isPublic").asBoolean());
  }

  static Said said(String headline, String price, boolean found) {
    return new Said(Integer.parseInt(headline.substring(headline.indexOf(' ') + 1)), price, found);
  }

  Http.Answer read(Http http) throws IOException, InterruptedException {
    return http.send(http.to("me/trainer", "Authorization", bearer));
  }

  /** Changes headline and price at once. */
  void say(Http http, Said next) throws IOException, InterruptedException {
    http.send(http.json("me/trainer", "PATCH", """
        {"headline":"%s %d","prices":[{"amount":"%s","currency":"EUR","per":"session"}]}"""
        .formatted(word, next.number(), next.price()), "Authorization", bearer, "If-Match",
        read(http).tag()));
  }

  void publish(Http http, boolean found) throws IOException, InterruptedException {
    http.send(http.json("me/trainer/publication", found ? "PUT" : "DELETE", found ? "{}" : "",
        "Authorization", bearer));
  }

  private static String bearer(Http http, String email) throws IOException, InterruptedException {
    var session = http.send(http.json("sessions", "POST",
        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, PASSWORD)));
    return "Bearer " + session.json().path("accessToken").asString();
  }

  private static String code(Path mail, String email) throws IOException, InterruptedException {
    for (long began = System.nanoTime(); System.nanoTime() - began < PATIENCE.toNanos(); Thread.sleep(50)) {
      var found = codeIn(mail, email);
      if (found.isPresent())
        return found.get();
    }
    throw new IOException("no letter came to " + email);
  }

  private static Optional<String> codeIn(Path mail, String email) throws IOException {
    if (!Files.isDirectory(mail))
      return Optional.empty();
    try (var files = Files.newDirectoryStream(mail, "*.eml")) {
      for (var file : files) {
        // a code may be cut in two by the end of a line
        var text = Files.readString(file).replace("=\r\n", "").replace("=3D", "=");
        var code = CODE.matcher(text);
        if (text.contains(email) && code.find())
          return Optional.of(code.group());
      }
    } catch (NoSuchFileException e) {
      // a letter that is just being written
    }
    return Optional.empty();
  }
}
