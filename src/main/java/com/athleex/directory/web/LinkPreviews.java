package com.athleex.directory.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Previews of links. The address of a picture is what stands on it, signed: it
 * needs no looking up, another content is another address, and nobody has
 * pictures drawn of words that no page of ours has.
 */
@Component
public class LinkPreviews {

  /** Below it a picture has its address. */
  public static final String PATH = "/previews/";

  private static final String SUFFIX = ".png";
  /** Part of what is signed: another way to draw is another address. */
  private static final String DRAWN_AS = "1";
  private static final int MOST_CHARACTERS = 120;
  private static final int MOST_DESCRIPTION = 200;
  private static final int MAC_BYTES = 12;
  private static final int LONGEST_NAME = 2000;
  private static final char BETWEEN = '\n';

  private final SecretKeySpec key;
  private final PublicAddress address;
  private final MessageSource messages;

  LinkPreviews(ServerKey keys, PublicAddress address, MessageSource messages) {
    var bytes = keys.of("link-previews", new byte[0], new byte[0]);
    this.key = new SecretKeySpec(bytes, "HmacSHA256");
    this.address = address;
    this.messages = messages;
  }

  /**
   * @param type
   *          {@code website}, {@code article} or {@code profile}
   * @param description
   *          shortened, if need be
   * @param drawn
   *          what the picture says; shortened, if need be
   */
  public LinkPreview of(String type, String title, String description, Drawn drawn, Locale language) {
    var picture = new PreviewPicture(plain(drawn.title(), MOST_CHARACTERS),
        plain(drawn.line(), MOST_CHARACTERS), messages.getMessage("web.name", null, language));
    return new LinkPreview(type, title, plain(description, MOST_DESCRIPTION),
        address.of(PATH + name(picture)).toString());
  }

  /** Of a page that has nothing to say below its title. */
  public LinkPreview ofPage(String title, String description, Locale language) {
    return of("website", title, description, new Drawn(title, ""), language);
  }

  /**
   * @param title
   *          large
   * @param line
   *          below it, may be empty
   */
  public record Drawn(String title, String line) {}

  private String name(PreviewPicture picture) {
    var content = String.join(String.valueOf(BETWEEN), picture.title(), picture.line(), picture.foot())
        .getBytes(StandardCharsets.UTF_8);
    return encoded(content) + "." + encoded(signature(content)) + SUFFIX;
  }

  /**
   * What stands on a picture.
   *
   * @param name
   *          the last part of its address
   * @return empty where it was not given out here
   */
  public Optional<PreviewPicture> read(String name) {
    int dot = name.indexOf('.');
    if (dot < 0 || !name.endsWith(SUFFIX) || name.length() > LONGEST_NAME)
      return Optional.empty();
    try {
      var content = Base64.getUrlDecoder().decode(name.substring(0, dot));
      var signed = Base64.getUrlDecoder()
          .decode(name.substring(dot + 1, Math.max(dot + 1, name.length() - SUFFIX.length())));
      return MessageDigest.isEqual(signed, signature(content))
          ? Optional.of(picture(content))
          : Optional.empty();
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }

  private static PreviewPicture picture(byte[] content) {
    var parts = new String(content, StandardCharsets.UTF_8).split(String.valueOf(BETWEEN), -1);
    return new PreviewPicture(parts[0], parts[1], parts[2]);
  }

  private byte[] signature(byte[] content) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(DRAWN_AS.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(mac.doFinal(content), MAC_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java has HmacSHA256", e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  // one line, cut between words
  private static String plain(String text, int most) {
    var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (line.codePointCount(0, line.length()) <= most)
      return line;
    var cut = line.substring(0, line.offsetByCodePoints(0, most - 1));
    int space = cut.lastIndexOf(' ');
    return (space > most / 2 ? cut.substring(0, space) : cut).strip() + "…";
  }
}
