package com.athleex.directory.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndexUpkeepTest {

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private int written;

  IndexUpkeepTest() throws IOException {
    writer = new IndexWriter(directory,
        new IndexWriterConfig(new KeywordAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE));
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
    directory.close();
  }

  @Test
  void oneSegmentIsAsItShouldBe() throws IOException {
    segment(5000);
    assertThat(isScattered()).isFalse();
  }

  @Test
  void anEmptyIndexIsAsItShouldBe() throws IOException {
    assertThat(isScattered()).isFalse();
  }

  @Test
  void aThousandApartAreLeftAlone() throws IOException {
    segment(5000);
    segment(600);
    segment(400);
    assertThat(isScattered()).isFalse();
    segment(1);
    assertThat(isScattered()).isTrue();
  }

  @Test
  void inALargeIndexATwentiethIsLeftAlone() throws IOException {
    segment(38_000);
    segment(2000);
    assertThat(isScattered()).isFalse();
    segment(200);
    assertThat(isScattered()).isTrue();
  }

  @Test
  void whoIsDeletedLiesApart() throws IOException {
    segment(5000);
    delete(1000);
    assertThat(isScattered()).isFalse();
    delete(1001);
    assertThat(isScattered()).isTrue();
  }

  private void segment(int documents) throws IOException {
    for (int i = 0; i < documents; i++) {
      var document = new Document();
      document.add(new StringField("id", Integer.toString(written++), Store.NO));
      writer.addDocument(document);
    }
    writer.commit();
  }

  private void delete(int documents) throws IOException {
    for (int i = 0; i < documents; i++)
      writer.deleteDocuments(new Term("id", Integer.toString(i)));
    writer.commit();
  }

  private boolean isScattered() throws IOException {
    writer.commit();
    try (var reader = DirectoryReader.open(directory)) {
      return IndexUpkeep.isScattered(reader);
    }
  }
}
