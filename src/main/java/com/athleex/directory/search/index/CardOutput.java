package com.athleex.directory.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteBuffersDataOutput;

/** Writes the pieces of a {@link Card}. */
final class CardOutput {

  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();

  void text(String text) {
    out.writeString(text);
  }

  void number(long number) {
    out.writeLong(number);
  }

  void ordinal(Enum<?> value) {
    out.writeByte((byte) value.ordinal());
  }

  <T> void list(List<T> items, Consumer<T> write) {
    try {
      out.writeVInt(items.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    items.forEach(write);
  }

  byte[] bytes() {
    return out.toArrayCopy();
  }
}
