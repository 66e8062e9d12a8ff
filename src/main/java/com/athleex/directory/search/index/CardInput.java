package com.athleex.directory.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.store.ByteArrayDataInput;

/** Reads the pieces of a {@link Card}. */
final class CardInput {

  private final ByteArrayDataInput in;
  private final byte[] bytes;

  CardInput(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.in = new ByteArrayDataInput(bytes, offset, length);
  }

  boolean isAtEnd() {
    return in.eof();
  }

  String text() {
    int length = in.readVInt();
    var text = new String(bytes, in.getPosition(), length, java.nio.charset.StandardCharsets.UTF_8);
    in.skipBytes(length);
    return text;
  }

  long number() {
    return in.readLong();
  }

  int size() {
    return in.readVInt();
  }

  <E> E one(E[] values) {
    return values[in.readByte()];
  }

  <T> List<T> list(Function<CardInput, T> read) {
    int size = size();
    var items = new ArrayList<T>(size);
    for (int i = 0; i < size; i++)
      items.add(read.apply(this));
    return items;
  }
}
