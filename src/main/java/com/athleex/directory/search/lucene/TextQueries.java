package com.athleex.directory.search.lucene;

import com.athleex.directory.search.index.ListingFields;
import com.athleex.directory.search.index.ListingFields.Analyzers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/**
 * Turns free text into a query over names, topics and texts in both languages.
 * Each word counts where it fits best, so that a trainer who writes in two
 * languages gains nothing; all of one or two words must fit, all but one of
 * more.
 */
final class TextQueries {

  private static final int MOST_WORDS = 24;

  private record Field(String name, String analyzer, float boost) {}

  private static final List<Field> FIELDS = List.of(new Field(ListingFields.NAME, Analyzers.NAMES, 3),
      new Field(ListingFields.TOPIC_EN, Analyzers.ENGLISH, 2.5f),
      new Field(ListingFields.TOPIC_IT, Analyzers.ITALIAN, 2.5f),
      new Field(ListingFields.TEXT_EN, Analyzers.ENGLISH, 1),
      new Field(ListingFields.TEXT_IT, Analyzers.ITALIAN, 1));

  private final Analyzer words;
  private final Map<Field, QueryBuilder> builders = new java.util.LinkedHashMap<>();

  /**
   * @param analyzers
   *          by name
   */
  TextQueries(Function<String, Analyzer> analyzers) {
    words = analyzers.apply(Analyzers.NAMES);
    for (var field : FIELDS)
      builders.put(field, new QueryBuilder(analyzers.apply(field.analyzer())));
  }

  Query of(String text) {
    var clauses = new ArrayList<Query>();
    for (var word : wordsOf(text)) {
      var fits = new ArrayList<Query>();
      builders.forEach((field, builder) -> {
        var query = builder.createBooleanQuery(field.name(), word, Occur.MUST);
        if (query != null)
          fits.add(field.boost() == 1 ? query : new BoostQuery(query, field.boost()));
      });
      // a word that means nothing in one of the languages ("for", "per") asks for
      // nothing
      if (fits.size() == builders.size())
        clauses.add(new DisjunctionMaxQuery(fits, 0));
    }
    if (clauses.isEmpty())
      return new MatchNoDocsQuery("no word to look for");
    var all = new BooleanQuery.Builder();
    clauses.forEach(clause -> all.add(clause, Occur.SHOULD));
    return all.setMinimumNumberShouldMatch(clauses.size() <= 2 ? clauses.size() : clauses.size() - 1).build();
  }

  private LinkedHashSet<String> wordsOf(String text) {
    var found = new LinkedHashSet<String>();
    try (var stream = words.tokenStream(ListingFields.NAME, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (found.size() < MOST_WORDS && stream.incrementToken())
        found.add(term.toString());
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
