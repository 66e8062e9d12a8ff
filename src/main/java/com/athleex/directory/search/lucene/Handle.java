package com.athleex.directory.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A trainer's handle as the index knows it: by a number, whose text is read
 * only where a tie has to be broken.
 */
final class Handle implements Comparable<Handle> {

  private final @Nullable SortedDocValues segment;
  private final int number;
  private @Nullable BytesRef text;

  private Handle(@Nullable SortedDocValues segment, int number, @Nullable BytesRef text) {
    this.segment = segment;
    this.number = number;
    this.text = text;
  }

  static Handle of(SortedDocValues segment, int ordinal) {
    return new Handle(segment, ordinal, null);
  }

  static Handle of(String text) {
    return new Handle(null, 0, new BytesRef(text));
  }

  private BytesRef text() {
    if (text == null && segment != null)
      try {
        text = BytesRef.deepCopyOf(segment.lookupOrd(number));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    return text == null ? new BytesRef() : text;
  }

  @Override
  public int compareTo(Handle other) {
    return text().compareTo(other.text());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Handle handle && compareTo(handle) == 0;
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }
}
