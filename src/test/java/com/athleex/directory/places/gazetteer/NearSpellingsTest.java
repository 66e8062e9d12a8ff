package com.athleex.directory.places.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearSpellingsTest {

  @Test
  void agreesWithThePlainDistanceOfEveryPair() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      var words = new TreeSet<String>();
      for (int i = 0; i < 60; i++)
        words.add(word(random));
      String[] sorted = words.toArray(String[]::new);
      var spellings = new NearSpellings(sorted);
      for (int edits = 1; edits <= 3; edits++) {
        String text = word(random);
        Map<String, Integer> expected = new HashMap<>();
        for (String word : sorted)
          if (distance(word, text) <= edits && beginsWell(word, text, edits))
            expected.put(word, distance(word, text));
        Map<String, Integer> found = new HashMap<>();
        spellings.search(text, edits, (at, distance) -> found.put(sorted[at], distance));
        assertThat(found).as("%s within %d", text, edits).isEqualTo(expected);
      }
    }
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (int length = 1 + random.nextInt(10); length > 0; length--)
      word.append((char) ('a' + random.nextInt(3)));
    return word.toString();
  }

  @Test
  void peopleGetBeginningsRight() {
    var spellings = new NearSpellings(new String[]{"castelfranco"});
    assertThat(found(spellings, "castelfarnko", 2)).containsExactly(2);
    assertThat(found(spellings, "kastelfrancho", 2)).containsExactly(2);
    assertThat(found(spellings, "gkstelfranco", 2)).isEmpty();
  }

  private static List<Integer> found(NearSpellings spellings, String text, int edits) {
    List<Integer> distances = new ArrayList<>();
    spellings.search(text, edits, (at, distance) -> distances.add(distance));
    return distances;
  }

  private static boolean beginsWell(String word, String text, int edits) {
    return IntStream.rangeClosed(1, word.length()).allMatch(letters -> Arrays
        .stream(table(word, text)[letters]).min().orElseThrow() <= Math.min(edits, 1 + letters / 4));
  }

  private static int distance(String a, String b) {
    return table(a, b)[a.length()][b.length()];
  }

  /** The whole table, straight from the definition. */
  private static int[][] table(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++)
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + cost, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    return d;
  }
}
