package com.athleex.directory.trainers.profile;

/**
 * A piece of somebody's input that may be repeated to them: short, and of one
 * line.
 */
final class Excerpt {

  private static final int LONGEST = 60;

  private Excerpt() {}

  static String of(String input) {
    String plain = input.codePoints().limit(LONGEST + 1L).map(c -> Character.isISOControl(c) ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.SURROGATE && Character.getType(c) != Character.FORMAT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    return input.length() > LONGEST && plain.length() > LONGEST
        ? plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, plain.length()) - 1)) + "…"
        : plain;
  }
}
