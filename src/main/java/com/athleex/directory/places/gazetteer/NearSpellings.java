package com.athleex.directory.places.gazetteer;

/**
 * Finds words within a few edits of another: letters wrong, missing, too many,
 * or two neighbours swapped (optimal string alignment, Damerau 1964). It walks
 * the sorted words as if they were a trie: a row of the distance table is
 * computed once for all words that share a beginning, and words that share a
 * hopeless beginning are passed over.
 * <p>
 * People get beginnings right, so a beginning of 1 to 3 letters may hold one
 * edit, of 4 to 7 two, of 8 three: this is what keeps the walk short.
 */
final class NearSpellings {

  /** Told of a find and its distance. */
  @FunctionalInterface
  interface Found {
    void accept(int item, int distance);
  }

  private final String[] words;
  /** How many letters each word shares with the one before it. */
  private final byte[] shared;
  private final int longest;

  NearSpellings(String[] sortedWords) {
    words = sortedWords;
    shared = new byte[words.length];
    int max = 0;
    for (int i = 0; i < words.length; i++) {
      max = Math.max(max, words[i].length());
      if (i > 0)
        shared[i] = (byte) Math.min(Byte.MAX_VALUE, common(words[i - 1], words[i]));
    }
    longest = max;
  }

  void search(String text, int edits, Found found) {
    if (text.isEmpty() || edits < 1 || text.length() > longest + edits)
      return;
    var table = new DistanceTable(text, edits, longest);
    int hopelessFrom = Integer.MAX_VALUE;
    for (int i = 0; i < words.length; i++) {
      if (shared[i] >= hopelessFrom)
        continue;
      String word = words[i];
      hopelessFrom = table.extend(word, shared[i]);
      if (hopelessFrom == Integer.MAX_VALUE && table.distance(word.length()) <= edits)
        found.accept(i, table.distance(word.length()));
    }
  }

  /** Words of which a beginning is that near; the nearest beginning counts. */
  void searchBeginnings(String text, int edits, Found found) {
    if (text.isEmpty() || edits < 1 || text.length() > longest + edits)
      return;
    var table = new DistanceTable(text, edits, longest);
    int hopelessFrom = Integer.MAX_VALUE;
    int distance = edits + 1;
    for (int i = 0; i < words.length; i++) {
      // what is hopeless from there on has the same beginnings up to there
      if (i == 0 || shared[i] < hopelessFrom) {
        hopelessFrom = table.extendBeginning(words[i], shared[i]);
        distance = table.nearestBeginning(Math.min(words[i].length(), hopelessFrom - 1));
      }
      if (distance <= edits)
        found.accept(i, distance);
    }
  }

  static int common(String a, String b) {
    int end = Math.min(a.length(), b.length());
    int i = 0;
    while (i < end && a.charAt(i) == b.charAt(i))
      i++;
    return i;
  }

  /**
   * Row d: the distances of a word's first d letters to the text's beginnings.
   */
  private static final class DistanceTable {

    private final char[] text;
    private final int edits;
    private final byte[][] rows;

    DistanceTable(String text, int edits, int longest) {
      this.text = text.toCharArray();
      this.edits = edits;
      rows = new byte[longest + 1][];
      rows[0] = new byte[this.text.length + 1];
      for (int j = 0; j <= this.text.length; j++)
        rows[0][j] = (byte) Math.min(j, edits + 1);
    }

    /**
     * Computes the rows after {@code depth}, which stand already.
     *
     * @return the number of letters from which no ending can help, or
     *         {@link Integer#MAX_VALUE}
     */
    int extend(String word, int depth) {
      for (int d = depth + 1; d <= word.length(); d++)
        if (computeRow(word, d) > Math.min(edits, 1 + d / 4))
          return d;
      return Integer.MAX_VALUE;
    }

    /**
     * The same for beginnings: what is longer than the text and its edits changes
     * nothing, so that letter counts as hopeless, too.
     */
    int extendBeginning(String word, int depth) {
      int end = Math.min(word.length(), text.length + edits);
      for (int d = depth + 1; d <= end; d++)
        if (computeRow(word, d) > Math.min(edits, 1 + d / 4))
          return d;
      return text.length + edits + 1;
    }

    int nearestBeginning(int letters) {
      int nearest = edits + 1;
      for (int d = Math.max(0, text.length - edits); d <= Math.min(letters, text.length + edits); d++)
        nearest = Math.min(nearest, rows[d][text.length]);
      return nearest;
    }

    private int computeRow(String word, int d) {
      byte[] row = rows[d];
      if (row == null)
        row = rows[d] = new byte[text.length + 1];
      byte[] above = rows[d - 1];
      char c = word.charAt(d - 1);
      int from = Math.max(1, d - edits);
      int to = Math.min(text.length, d + edits);
      if (from > text.length)
        return edits + 1;
      row[from - 1] = (byte) (from == 1 ? Math.min(d, edits + 1) : edits + 1);
      int best = row[from - 1];
      for (int j = from; j <= to; j++) {
        int distance = above[j - 1] + (c == text[j - 1] ? 0 : 1);
        distance = Math.min(distance, row[j - 1] + 1);
        // the band above ends one letter earlier
        if (j < d + edits)
          distance = Math.min(distance, above[j] + 1);
        if (d > 1 && j > 1 && c == text[j - 2] && word.charAt(d - 2) == text[j - 1])
          distance = Math.min(distance, rows[d - 2][j - 2] + 1);
        row[j] = (byte) Math.min(distance, edits + 1);
        best = Math.min(best, row[j]);
      }
      return best;
    }

    int distance(int letters) {
      return Math.abs(letters - text.length) > edits ? edits + 1 : rows[letters][text.length];
    }
  }
}
