package com.athleex.directory.ctas.find;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.places.Place;
import com.athleex.directory.trainers.PublicProfile.Price;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The texts of pages, in one reader's language. */
public record Words(MessageSource messages, Locale language) {

  /**
   * @param key
   *          without the prefix of this package's texts
   */
  public String of(String key, Object... arguments) {
    return messages.getMessage("ctas.find." + key, arguments, language);
  }

  /** A text of another module. */
  public String ofKey(String key) {
    return messages.getMessage(key, null, language);
  }

  public String of(String group, Enum<?> constant) {
    return ofKey(group + "." + Slug.of(constant));
  }

  /** A place with what tells it from others of its name. */
  public String place(Place place) {
    return place.province() == null
        ? of("place", place.name(), place.countryCode())
        : of("place.province", place.name(), place.province(), place.countryCode());
  }

  /** With one decimal at most. */
  public String number(double number) {
    var format = NumberFormat.getNumberInstance(language);
    format.setMaximumFractionDigits(1);
    return format.format(number);
  }

  /** With as many decimals as money has, or none where they are nought. */
  public String amount(BigDecimal amount) {
    return told(NumberFormat.getNumberInstance(language), amount);
  }

  public String money(Price price) {
    var format = NumberFormat.getCurrencyInstance(language);
    format.setCurrency(Currency.getInstance(price.currency()));
    return told(format, price.amount());
  }

  // a language alone has no currency to take the number of decimals from
  private static String told(NumberFormat format, BigDecimal amount) {
    int decimals = amount.stripTrailingZeros().scale() <= 0 ? 0 : 2;
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(amount);
  }
}
