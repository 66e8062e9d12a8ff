package com.athleex.directory.search.lucene;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.search.SearchProblem;
import com.athleex.directory.search.TrainerNames;
import com.athleex.directory.search.index.Card;
import com.athleex.directory.search.index.IndexHealth;
import com.athleex.directory.search.index.IndexStore;
import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.NameStarts;
import com.athleex.directory.search.listing.TrainerListing;
import com.athleex.directory.web.ProblemException;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.scope.LuceneIndexScope;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Finds names in the Lucene index by {@link NameStarts}. */
@Component
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "lucene")
class LuceneTrainerNames implements TrainerNames {

  private static final int MOST_SPELLINGS = 50;

  private final LuceneIndexScope index;
  private final IndexHealth health;

  LuceneTrainerNames(EntityManagerFactory persistence, IndexHealth health) {
    this.index = Search.mapping(persistence).scope(TrainerListing.class).extension(LuceneExtension.get());
    this.health = health;
  }

  @Override
  public List<Named> beginningWith(List<String> words, @Nullable GeoPoint near, int limit) {
    return read(reader -> {
      var search = new NameSearch(reader, near, limit);
      var found = new LinkedHashMap<Integer, Named>();
      if (NameStarts.mayBeWhole(words))
        add(search.best(all(words, word -> term(NameStarts.whole(word)))), found, reader, near);
      if (found.size() < limit && words.size() > 1)
        add(search.best(lastBegun(words)), found, reader, near);
      if (found.size() < limit)
        add(search.best(all(words, word -> term(NameStarts.start(word)))), found, reader, near);
      return found.values().stream().limit(limit).toList();
    });
  }

  @Override
  public List<Named> speltLike(List<String> words, @Nullable GeoPoint near, int limit) {
    if (words.stream().noneMatch(word -> NameStarts.edits(word) > 0))
      return List.of();
    return read(reader -> {
      var found = new LinkedHashMap<Integer, Named>();
      add(new NameSearch(reader, near, limit).best(all(words, LuceneTrainerNames::like)), found, reader,
          near);
      return List.copyOf(found.values());
    });
  }

  private static Query all(List<String> words, Function<String, Query> query) {
    var all = new BooleanQuery.Builder();
    words.stream().distinct().forEach(word -> all.add(query.apply(word), Occur.MUST));
    return all.build();
  }

  private static Query lastBegun(List<String> words) {
    return new BooleanQuery.Builder()
        .add(all(words.subList(0, words.size() - 1), word -> term(NameStarts.whole(word))), Occur.MUST)
        .add(term(NameStarts.start(words.getLast())), Occur.MUST).build();
  }

  private static Query term(String text) {
    return new TermQuery(new Term(ListingFields.NAME_STARTS, text));
  }

  private static Query like(String word) {
    var start = NameStarts.start(word);
    int edits = NameStarts.edits(start);
    if (edits == 0)
      return term(start);
    return new FuzzyQuery(new Term(ListingFields.NAME_STARTS, start), edits,
        NameStarts.rightLetters(edits), MOST_SPELLINGS, true);
  }

  private static void add(int[] docs, LinkedHashMap<Integer, Named> found, IndexReader reader,
      @Nullable GeoPoint near) throws IOException {
    for (int doc : docs)
      if (!found.containsKey(doc))
        found.put(doc, Named.of(card(reader, doc), near));
  }

  private static Card card(IndexReader reader, int doc) throws IOException {
    var segment = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    var cards = DocValues.getBinary(segment.reader(), ListingFields.CARD);
    if (!cards.advanceExact(doc - segment.docBase))
      throw new IOException("a document of the index has no card");
    var bytes = cards.binaryValue();
    return Card.decode(bytes.bytes, bytes.offset, bytes.length);
  }

  private <T> T read(Reading<T> reading) {
    try (IndexReader reader = index.openIndexReader()) {
      return reading.of(reader);
    } catch (IOException | RuntimeException e) {
      health.searchFailed(e);
      throw new ProblemException(SearchProblem.SEARCH_UNAVAILABLE);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(IndexReader reader) throws IOException;
  }
}
