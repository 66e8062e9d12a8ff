package com.athleex.directory.trainers.words;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.trainers.profile.Currencies;
import com.athleex.directory.web.PageDates;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Each item of a profile's lists in one line. */
@Component
class ItemWords {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final PageDates dates;
  private final MessageSource messages;

  ItemWords(PageDates dates, MessageSource messages) {
    this.dates = dates;
    this.messages = messages;
  }

  String place(JsonNode place, Locale language) {
    var city = text(place, "city");
    var name = text(place, "name");
    double radius = place.path("serviceRadiusKm").asDouble(0);
    return line(name, text(place, "address"), Objects.equals(city, name) ? null : city,
        country(place, "countryCode", language),
        constant("trainers.desk.precision.", place, "precision", language),
        radius > 0 ? message("trainers.said.travels", language, radius) : null,
        place.path("latitude").asString("") + ", " + place.path("longitude").asString(""));
  }

  String price(JsonNode price, Locale language) {
    return line(amount(price, language), constant("trainers.desk.per.", price, "per", language),
        text(price, "includes"));
  }

  private static String amount(JsonNode price, Locale language) {
    var currency = price.path("currency").asString("");
    var format = NumberFormat.getNumberInstance(language);
    format.setMinimumFractionDigits(Math.max(0, Currencies.decimals(currency)));
    return format.format(price.path("amount").decimalValue(BigDecimal.ZERO)) + " " + currency;
  }

  String credential(JsonNode credential, Locale language) {
    var last = text(credential, "expiresOn");
    var check = text(credential, "check");
    return line(text(credential, "title"), text(credential, "issuer"),
        labelled("registry", text(credential, "registry"), language),
        labelled("number", text(credential, "number"), language),
        labelled("expiresOn", last == null ? null : dates.day(LocalDate.parse(last), language), language),
        labelled("validIn", country(credential, "validIn", language), language),
        check == null ? null : message("trainers.desk.credential." + check, language),
        text(credential, "decisionReason"));
  }

  String hours(JsonNode hours, Locale language) {
    return DayOfWeek.valueOf(hours.path("day").asString()).getDisplayName(TextStyle.FULL_STANDALONE, language)
        + " " + clock(hours, "from") + "–" + clock(hours, "until");
  }

  private static String clock(JsonNode hours, String name) {
    return LocalTime.parse(hours.path(name).asString()).format(CLOCK);
  }

  private @Nullable String labelled(String field, @Nullable String value, Locale language) {
    return value == null ? null : message("trainers.desk.field." + field, language) + ": " + value;
  }

  private static @Nullable String country(JsonNode item, String name, Locale language) {
    var code = text(item, name);
    return code == null ? null : country(code, language);
  }

  static String country(String code, Locale language) {
    return Locale.of("", code).getDisplayCountry(language);
  }

  private @Nullable String constant(String key, JsonNode item, String name, Locale language) {
    var value = text(item, name);
    return value == null ? null : message(key + Slug.of(value), language);
  }

  private String message(String key, Locale language, Object... arguments) {
    return Objects.requireNonNull(messages.getMessage(key, arguments, key, language));
  }

  private static @Nullable String text(JsonNode item, String name) {
    var text = item.path(name).asString("");
    return text.isBlank() ? null : text;
  }

  private static String line(@Nullable String... words) {
    return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }
}
