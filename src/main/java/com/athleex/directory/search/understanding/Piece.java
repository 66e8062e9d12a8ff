package com.athleex.directory.search.understanding;

/**
 * A piece of the text that means something; offsets are UTF-16 units.
 *
 * @param start
 *          of the piece itself, as "Turin" in "near Turin"
 * @param end
 *          after it
 * @param from
 *          where the words begin that go with it
 * @param to
 *          where they end
 */
public record Piece(Meaning meaning, int start, int end, int from, int to) {}
