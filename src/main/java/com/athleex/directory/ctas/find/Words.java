package com.athleex.directory.ctas.find;

import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The texts of pages, in one reader's language. */
record Words(MessageSource messages, Locale language) {

  /**
   * @param key
   *          without the prefix of this package's texts
   */
  String of(String key, Object... arguments) {
    return messages.getMessage("ctas.find." + key, arguments, language);
  }

  /** A text of another module. */
  String ofKey(String key) {
    return messages.getMessage(key, null, language);
  }

  String of(String group, Enum<?> constant) {
    return ofKey(group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** With one decimal at most. */
  String number(double number) {
    var format = NumberFormat.getNumberInstance(language);
    format.setMaximumFractionDigits(1);
    return format.format(number);
  }
}
