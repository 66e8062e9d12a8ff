package com.athleex.directory.trainers.profile;

import com.athleex.directory.trainers.PublicProfile.Slot;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

/** A week in one column, such as {@code 1T09:00-12:30 5T18:00-20:00}. */
@Converter
@Immutable
class AvailabilityColumn implements AttributeConverter<List<Slot>, String> {

  @Override
  public String convertToDatabaseColumn(List<Slot> slots) {
    return slots.stream().map(slot -> slot.day().getValue() + "T" + slot.from() + "-" + slot.until())
        .collect(Collectors.joining(" "));
  }

  @Override
  public List<Slot> convertToEntityAttribute(String column) {
    return column.isEmpty() ? List.of() : Stream.of(column.split(" ")).map(AvailabilityColumn::slot).toList();
  }

  private static Slot slot(String word) {
    int dash = word.indexOf('-');
    return new Slot(DayOfWeek.of(word.charAt(0) - '0'), LocalTime.parse(word.substring(2, dash)),
        LocalTime.parse(word.substring(dash + 1)));
  }
}
