package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.edition.Composition;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

@Converter
@Immutable // never changed in place
class CompositionColumn implements AttributeConverter<Composition, String> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String convertToDatabaseColumn(Composition value) {
    return JSON.writeValueAsString(value);
  }

  @Override
  public Composition convertToEntityAttribute(String column) {
    return JSON.readValue(column, Composition.class);
  }
}
