package com.athleex.directory.web.requests;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** The names that the API gives to enum constants, in parameters as in JSON. */
@SuppressWarnings({"rawtypes"}) // Spring's type for "any enum"
public final class KebabCase implements ConverterFactory<String, Enum> {

  public static String of(Enum<?> constant) {
    return of(constant.name());
  }

  static String of(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
    return text -> Arrays.stream(type.getEnumConstants()).filter(constant -> of(constant.name()).equals(text))
        .findFirst().orElseThrow(IllegalArgumentException::new);
  }
}
