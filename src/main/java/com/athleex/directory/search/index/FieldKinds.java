package com.athleex.directory.search.index;

import com.athleex.directory.trainers.PublicProfile.Credential;
import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;

/** The fields that back ends keep differently. */
public interface FieldKinds {

  /** A field that takes values of one kind. */
  @FunctionalInterface
  interface Written<T> {
    void add(DocumentElement document, T value);
  }

  /** Bytes that are read with a hit, and never searched. */
  Written<byte[]> bytes(IndexSchemaElement schema, IndexFieldTypeFactory types, String field);

  /** Texts that are found by their words. */
  Written<String> words(IndexSchemaElement schema, String field, String analyzer);

  /** Beginnings of a name's words with the trainer's rank. */
  Written<NameStarts> nameStarts(IndexSchemaElement schema, IndexFieldTypeFactory types, String field);

  /** Credentials by which trainers are chosen and counted. */
  Written<List<Credential>> credentials(IndexSchemaElement schema, String field);
}
