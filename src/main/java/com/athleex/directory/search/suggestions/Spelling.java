package com.athleex.directory.search.suggestions;

import java.util.List;

/**
 * How far a word that is being typed is from the beginning of another: letters
 * wrong, missing, too many or swapped with their neighbour (optimal string
 * alignment, Damerau 1964).
 */
final class Spelling {

  /** More than any number of edits that is allowed. */
  static final int FAR = 100;

  private static final int ONE_EDIT = 4;
  private static final int TWO_EDITS = 8;

  private Spelling() {}

  /** None below 4 letters, one from 4, two from 8. */
  static int editsAllowed(int letters) {
    if (letters < ONE_EDIT)
      return 0;
    return letters < TWO_EDITS ? 1 : 2;
  }

  /**
   * Edits between what is typed and the beginning of a text that is nearest to
   * it; {@link #FAR} where they are more than what is typed allows.
   */
  static int toBeginning(String typed, String text) {
    if (text.startsWith(typed))
      return 0;
    int allowed = editsAllowed(typed.length());
    if (allowed == 0)
      return FAR;
    int rows = Math.min(text.length(), typed.length() + allowed);
    int nearest = FAR;
    int leastOfLast = 0;
    int[] before = new int[typed.length() + 1];
    int[] last = row(typed.length(), 0);
    for (int i = 0; i <= typed.length(); i++)
      last[i] = i;
    for (int d = 1; d <= rows; d++) {
      int[] next = row(typed.length(), d);
      int least = d;
      for (int j = 1; j <= typed.length(); j++) {
        boolean same = text.charAt(d - 1) == typed.charAt(j - 1);
        next[j] = Math.min(Math.min(next[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
        if (d > 1 && j > 1 && text.charAt(d - 1) == typed.charAt(j - 2)
            && text.charAt(d - 2) == typed.charAt(j - 1))
          next[j] = Math.min(next[j], before[j - 2] + 1);
        least = Math.min(least, next[j]);
      }
      nearest = Math.min(nearest, next[typed.length()]);
      // no later row can be less than this one, or than the one before and a swap
      if (least > allowed && leastOfLast >= allowed)
        break;
      leastOfLast = least;
      before = last;
      last = next;
    }
    return nearest <= allowed ? nearest : FAR;
  }

  private static int[] row(int letters, int first) {
    int[] row = new int[letters + 1];
    row[0] = first;
    return row;
  }

  /**
   * Edits between all typed words and those of a name that fit each best.
   */
  static int toName(List<String> typed, List<String> name) {
    int sum = 0;
    for (var word : typed) {
      int best = FAR;
      for (var other : name)
        best = Math.min(best, toBeginning(word, other));
      sum += best;
    }
    return sum;
  }
}
