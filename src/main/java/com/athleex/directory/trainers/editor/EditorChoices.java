package com.athleex.directory.trainers.editor;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty;
import com.athleex.directory.specialties.Specialty.Flag;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile.Per;
import com.athleex.directory.trainers.PublicProfile.Precision;
import com.athleex.directory.trainers.forms.Choice;
import com.athleex.directory.trainers.forms.Form;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What there is to choose from on each page, in the reader's language. */
@Component
class EditorChoices {

  /** Spoken by most people in Europe and by those who come there. */
  private static final List<String> LANGUAGES = List.of("it", "en", "de", "fr", "es", "pt", "nl", "pl", "ro",
      "sq", "el", "hr", "sl", "cs", "sk", "hu", "bg", "sr", "uk", "ru", "da", "sv", "no", "fi", "tr", "ar",
      "fa",
      "hi", "zh", "ja");
  private static final List<String> CURRENCIES = List.of("EUR", "CHF", "GBP", "USD", "SEK", "DKK", "NOK",
      "PLN",
      "CZK", "HUF", "RON", "BGN", "TRY", "CAD", "AUD", "NZD", "JPY", "BRL", "MXN", "INR", "AED", "ZAR");
  private static final List<String> REGIONS = List.of("Europe/", "Atlantic/", "Africa/", "America/", "Asia/",
      "Australia/", "Pacific/");

  private final Specialties specialties;
  private final MessageSource messages;
  private final List<String> zones = ZoneId.getAvailableZoneIds().stream()
      .filter(zone -> REGIONS.stream().anyMatch(zone::startsWith)).sorted().toList();

  EditorChoices(Specialties specialties, MessageSource messages) {
    this.specialties = specialties;
    this.messages = messages;
  }

  /** By the name of the field that they are for. */
  Map<String, List<?>> of(Section section, Form form, Locale language) {
    var choices = new HashMap<String, List<?>>();
    switch (section) {
      case ABOUT -> {
        choices.put("profession", named(Profession.values(), "profession", language));
        choices.put("languages", languages(form.all("languages"), language));
      }
      case PLACES -> {
        choices.put("formats", named(Format.values(), "format", language));
        choices.put("precision", named(Precision.values(), "precision", language));
        choices.put("countryCode", countries(language));
      }
      case OFFER -> {
        choices.put("specialties", specialties.all().stream().map(each -> Topic.of(each, language)).toList());
        choices.put("per", named(Per.values(), "per", language));
        choices.put("currency", currencies(form, language));
      }
      case HOURS -> {
        choices.put("timeZone", zones);
        choices.put("day", Arrays.stream(DayOfWeek.values())
            .map(day -> new Choice(Slug.of(day), day.getDisplayName(TextStyle.FULL_STANDALONE, language)))
            .toList());
      }
    }
    return choices;
  }

  /**
   * A specialty to choose.
   *
   * @param rule
   *          {@code clinical}, {@code evidence}, or none of them
   */
  record Topic(String value, String label, String rule) {

    static Topic of(Specialty specialty, Locale language) {
      return new Topic(specialty.slug(), specialty.label(language),
          specialty.is(Flag.CLINICAL) ? "clinical" : specialty.is(Flag.EVIDENCE) ? "evidence" : "");
    }
  }

  private List<Choice> named(Enum<?>[] values, String what, Locale language) {
    return Arrays.stream(values).map(Slug::of)
        .map(slug -> new Choice(slug,
            messages.getMessage("trainers.desk." + what + "." + slug, null, language)))
        .toList();
  }

  // those that are chosen come first, in the order in which they are kept
  private static List<Choice> languages(List<String> chosen, Locale language) {
    return Stream.concat(chosen.stream(), LANGUAGES.stream()).distinct()
        .map(tag -> new Choice(tag, Locale.forLanguageTag(tag).getDisplayName(language))).toList();
  }

  private static List<Choice> countries(Locale language) {
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(language)))
        .sorted(Comparator.comparing(Choice::label, Collator.getInstance(language))).toList();
  }

  private static List<Choice> currencies(Form form, Locale language) {
    var used = form.rows("prices").stream().map(row -> form.value("prices/" + row + "/currency"));
    return Stream.concat(CURRENCIES.stream(), used).filter(code -> code.matches("[A-Z]{3}")).distinct()
        .map(code -> new Choice(code, code)).toList();
  }
}
