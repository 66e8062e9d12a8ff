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

class ScatterTest {

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private int written;

  ScatterTest() throws IOException {
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
    assertThat(scatter().isWorthMerging()).isFalse();
  }

  @Test
  void anEmptyIndexIsAsItShouldBe() throws IOException {
    assertThat(scatter().isWorthMerging()).isFalse();
  }

  @Test
  void aThousandApartAreLeftAlone() throws IOException {
    segment(5000);
    segment(600);
    segment(400);
    assertThat(scatter().isWorthMerging()).isFalse();
    segment(1);
    assertThat(scatter().isWorthMerging()).isTrue();
  }

  @Test
  void inALargeIndexATwentiethIsLeftAlone() throws IOException {
    segment(38_000);
    segment(2000);
    assertThat(scatter().isWorthMerging()).isFalse();
    segment(200);
    assertThat(scatter().isWorthMerging()).isTrue();
  }

  @Test
  void whoIsDeletedLiesApart() throws IOException {
    segment(5000);
    delete(1000);
    assertThat(scatter().isWorthMerging()).isFalse();
    delete(1001);
    assertThat(scatter().isWorthMerging()).isTrue();
  }

  @Test
  void anImportIsNotQuietAndAFewChangesAre() throws IOException {
    assertThat(scatter().isQuietSince(Scatter.NONE)).isTrue();
    segment(5000);
    segment(2000);
    var before = scatter();
    assertThat(before.isQuietSince(Scatter.NONE)).isFalse();
    segment(999);
    assertThat(scatter().isQuietSince(before)).isTrue();
    segment(1);
    assertThat(scatter().isQuietSince(before)).isFalse();
  }

  @Test
  void whatWasMergedMeanwhileIsQuiet() {
    assertThat(new Scatter(6000, 0).isQuietSince(new Scatter(7000, 2000))).isTrue();
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

  private Scatter scatter() throws IOException {
    writer.commit();
    try (var reader = DirectoryReader.open(directory)) {
      return Scatter.of(reader);
    }
  }
}
