package com.athleex.directory.athletes.preferences;

import com.athleex.directory.trainers.Format;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** Formats in one column. */
@Converter
@Immutable
class FormatsColumn implements AttributeConverter<List<Format>, String> {

  @Override
  public String convertToDatabaseColumn(List<Format> formats) {
    return formats.stream().map(Format::name).collect(Collectors.joining(" "));
  }

  @Override
  public List<Format> convertToEntityAttribute(String column) {
    return column.isEmpty()
        ? List.of()
        : Arrays.stream(column.split(" ")).map(Format::valueOf).toList();
  }
}
