package com.athleex.directory.athletes.searches;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Converter
@Immutable // never changed in place
class ParametersColumn implements AttributeConverter<Parameters, String> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String convertToDatabaseColumn(Parameters parameters) {
    return JSON.writeValueAsString(parameters.values());
  }

  @Override
  public Parameters convertToEntityAttribute(String column) {
    return new Parameters(
        JSON.readValue(column, new TypeReference<LinkedHashMap<String, @Nullable Object>>() {
        }));
  }
}
