package com.athleex.directory.search.lucene;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.search.index.FieldKinds;
import com.athleex.directory.search.index.IndexStore;
import com.athleex.directory.search.index.NameStarts;
import com.athleex.directory.trainers.PublicProfile.Credential;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Words by the analyzers that the index knows; bytes as a doc value. */
@Component
@ConditionalOnProperty(name = IndexStore.BACK_END, havingValue = "lucene")
class LuceneFields implements FieldKinds {

  @Override
  public Written<byte[]> bytes(IndexSchemaElement schema, IndexFieldTypeFactory types, String field) {
    var reference = schema.field(field, types.extension(LuceneExtension.get())
        .asNative(byte[].class,
            (path, bytes, fields) -> fields.accept(new BinaryDocValuesField(path, new BytesRef(bytes))))
        .toIndexFieldType()).toReference();
    return (document, bytes) -> document.addValue(reference, bytes);
  }

  @Override
  public Written<String> words(IndexSchemaElement schema, String field, String analyzer) {
    var reference = schema.field(field, t -> t.asString().analyzer(analyzer)).multiValued().toReference();
    return (document, text) -> document.addValue(reference, text);
  }

  @Override
  public Written<NameStarts> nameStarts(IndexSchemaElement schema, IndexFieldTypeFactory types,
      String field) {
    var reference = schema.field(field, types.extension(LuceneExtension.get())
        .asNative(NameStarts.class, (path, starts, fields) -> fields.accept(starts.field(path)))
        .toIndexFieldType()).toReference();
    return (document, starts) -> document.addValue(reference, starts);
  }

  /** {@code slug|Title}; which have expired, the card tells. */
  @Override
  public Written<List<Credential>> credentials(IndexSchemaElement schema, String field) {
    var reference = schema.field(field, t -> t.asString().aggregable(Aggregable.YES)).multiValued()
        .toReference();
    return (document, credentials) -> {
      for (var credential : credentials)
        document.addValue(reference, Slug.of(credential.title()) + "|" + credential.title());
    };
  }
}
