package com.athleex.directory.search.lucene;

import com.athleex.directory.search.index.IndexStore;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.listing.TrainerListing;
import jakarta.persistence.EntityManagerFactory;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.scope.LuceneIndexScope;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The embedded index: files with checksums. */
@Component
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "lucene")
class LuceneStore implements IndexStore {

  private final EntityManagerFactory persistence;
  private final LuceneIndexScope index;

  LuceneStore(EntityManagerFactory persistence) {
    this.persistence = persistence;
    this.index = Search.mapping(persistence).scope(TrainerListing.class).extension(LuceneExtension.get());
  }

  @Override
  public void examine(boolean suspect) throws IOException {
    try (IndexReader reader = index.openIndexReader()) {
      if (suspect)
        for (var segment : reader.leaves())
          segment.reader().checkIntegrity();
    }
  }

  // anything else (no file handles left, an application that is shutting down)
  // passes
  @Override
  public boolean isDamage(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause())
      if (cause instanceof CorruptIndexException || cause instanceof IndexFormatTooOldException
          || cause instanceof IndexFormatTooNewException || cause instanceof EOFException
          || cause instanceof NoSuchFileException)
        return true;
    return false;
  }

  @Override
  public void replace() {
    Search.mapping(persistence).scope(TrainerListing.class).schemaManager().dropAndCreate();
  }

  @Override
  public int size() throws IOException {
    try (IndexReader reader = index.openIndexReader()) {
      return reader.numDocs();
    }
  }

  @Override
  public List<UUID> ids() throws IOException {
    var ids = new ArrayList<UUID>();
    try (IndexReader reader = index.openIndexReader()) {
      for (var segment : reader.leaves()) {
        var values = DocValues.getSortedSet(segment.reader(), ListingFields.ID);
        var live = segment.reader().getLiveDocs();
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc())
          if (live == null || live.get(doc))
            ids.add(UUID.fromString(values.lookupOrd(values.nextOrd()).utf8ToString()));
      }
    }
    return ids;
  }
}
