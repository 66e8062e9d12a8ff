package com.athleex.directory.search.understanding;

/**
 * A word, a number or a currency's sign.
 *
 * @param start
 *          of its first UTF-16 unit in the text
 * @param end
 *          after its last
 * @param word
 *          in lower case, without accents; a number with a point for decimals
 */
record Token(int start, int end, String word, boolean number, boolean capital) {

  boolean isPostcode() {
    return number && word.length() == 5 && word.indexOf('.') < 0;
  }
}
