package com.athleex.directory.athletes.searches;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
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
    var values = new LinkedHashMap<String, @Nullable Object>();
    JSON.readTree(column).properties()
        .forEach(member -> values.put(member.getKey(), plain(member.getValue())));
    return new Parameters(values);
  }

  private static Object plain(JsonNode value) {
    return JSON.treeToValue(value, Object.class);
  }
}
