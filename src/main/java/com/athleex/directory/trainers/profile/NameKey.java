package com.athleex.directory.trainers.profile;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as it is compared with others: the same for {@code Zoë Rossi},
 * {@code ZOE  ROSSI} and {@code Rossi, Zoé}, and for letters that look alike
 * (the skeleton of Unicode Technical Standard 39).
 */
public final class NameKey {

  /** Of a name without a letter or digit: compared with nobody's. */
  public static final String NONE = "?";

  private static final int LONGEST = 200;
  private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameKey() {}

  public static String of(String name) {
    var folded = MARKS.matcher(Normalizer.normalize(UCharacter.foldCase(name, true), Normalizer.Form.NFKD))
        .replaceAll("");
    var key = Stream.of(BETWEEN_WORDS.split(folded)).filter(word -> !word.isEmpty()).map(NameKey::looks)
        .sorted().collect(Collectors.joining(" "));
    if (key.isEmpty())
      return NONE;
    if (key.length() <= LONGEST)
      return key;
    return key.substring(0, Character.isHighSurrogate(key.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }

  // the skeleton can have capitals and marks again
  private static String looks(String word) {
    return MARKS.matcher(LOOKS.getSkeleton(word).toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
