package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.Format;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** Formats in one column, always in the same order. */
@Converter
@Immutable
class FormatsColumn implements AttributeConverter<Set<Format>, String> {

  @Override
  public String convertToDatabaseColumn(Set<Format> formats) {
    return formats.stream().sorted().map(Format::name).collect(Collectors.joining(" "));
  }

  @Override
  public Set<Format> convertToEntityAttribute(String column) {
    return column.isEmpty()
        ? Set.of()
        : Arrays.stream(column.split(" ")).map(Format::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
