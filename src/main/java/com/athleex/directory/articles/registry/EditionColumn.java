package com.athleex.directory.articles.registry;

import com.athleex.directory.articles.edition.Edition;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

@Converter
@Immutable // never changed in place
class EditionColumn implements AttributeConverter<Edition, String> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String convertToDatabaseColumn(Edition value) {
    return JSON.writeValueAsString(value);
  }

  @Override
  public Edition convertToEntityAttribute(String column) {
    return JSON.readValue(column, Edition.class);
  }
}
