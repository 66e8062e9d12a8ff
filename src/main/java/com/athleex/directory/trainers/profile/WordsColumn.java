package com.athleex.directory.trainers.profile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Words without spaces, in order, in one column. */
@Converter
@Immutable // never changed in place: no copies, no deep comparison
class WordsColumn implements AttributeConverter<List<String>, String> {

  @Override
  public String convertToDatabaseColumn(List<String> words) {
    return String.join(" ", words);
  }

  @Override
  public List<String> convertToEntityAttribute(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(" "));
  }
}
