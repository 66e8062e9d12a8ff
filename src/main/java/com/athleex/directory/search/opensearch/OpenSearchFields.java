package com.athleex.directory.search.opensearch;

import com.athleex.directory.search.index.FieldKinds;
import com.athleex.directory.search.index.IndexStore;
import com.athleex.directory.search.index.ListingFields.Analyzers;
import com.athleex.directory.search.index.NameStarts;
import com.athleex.directory.search.words.WordAnalysis;
import com.athleex.directory.trainers.PublicProfile.Credential;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Words by our own analyzers; bytes in base64, in the source alone. */
@Component
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "elasticsearch")
class OpenSearchFields implements FieldKinds {

  @Override
  public Written<byte[]> bytes(IndexSchemaElement schema, IndexFieldTypeFactory types, String field) {
    var reference = schema.field(field, t -> t.asString().searchable(Searchable.NO)).toReference();
    return (document, bytes) -> document.addValue(reference, Base64.getEncoder().encodeToString(bytes));
  }

  @Override
  public Written<String> words(IndexSchemaElement schema, String field, String analyzer) {
    var reference = schema
        .field(field, t -> t.asString().analyzer(OpenSearchAnalysis.ANALYSED).norms(Norms.NO)).multiValued()
        .toReference();
    var words = analyzer(analyzer);
    return (document, text) -> document.addValue(reference, AnalysedText.of(text, words));
  }

  private static Analyzer analyzer(String name) {
    return switch (name) {
      case Analyzers.NAMES -> WordAnalysis.NAMES;
      case Analyzers.ENGLISH -> WordAnalysis.ENGLISH;
      case Analyzers.ITALIAN -> WordAnalysis.ITALIAN;
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** As keywords, and the rank in a field of its own: {@link #rank}. */
  @Override
  public Written<NameStarts> nameStarts(IndexSchemaElement schema, IndexFieldTypeFactory types,
      String field) {
    var terms = schema.field(field, t -> t.asString()).multiValued().toReference();
    var rank = schema.field(rank(field), t -> t.asInteger().searchable(Searchable.NO).sortable(Sortable.YES))
        .toReference();
    return (document, starts) -> {
      starts.terms().forEach(term -> document.addValue(terms, term));
      document.addValue(rank, starts.rank());
    };
  }

  static String rank(String field) {
    return field + "_rank";
  }

  @Override
  public Written<List<Credential>> credentials(IndexSchemaElement schema, String field) {
    var reference = schema.field(field, t -> t.asString().aggregable(Aggregable.YES)).multiValued()
        .toReference();
    return (document, credentials) -> CredentialTerm.of(credentials)
        .forEach(term -> document.addValue(reference, term.toString()));
  }
}
