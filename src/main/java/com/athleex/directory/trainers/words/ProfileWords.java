package com.athleex.directory.trainers.words;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.web.PageDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Writes the parts of a profile out, as its history keeps them: for whoever
 * reads about it, trainer or staff. Templates know it as {@code @profileWords}.
 */
@Component
public class ProfileWords {

  private static final String OFFER = "offer";
  private static final String PHOTO = "photo";

  private final Specialties specialties;
  private final ItemWords items;
  private final PageDates dates;
  private final MessageSource messages;

  ProfileWords(Specialties specialties, ItemWords items, PageDates dates, MessageSource messages) {
    this.specialties = specialties;
    this.items = items;
    this.dates = dates;
    this.messages = messages;
  }

  /**
   * A part of a profile.
   *
   * @param label
   *          what it is called
   * @param lines
   *          what it says; of a list, a line an item; empty where it says nothing
   */
  public record Part(String label, List<String> lines) {}

  /** All parts, those that say nothing too. */
  public List<Part> of(JsonNode profile, Locale language) {
    return parts(profile, language).toList();
  }

  /** The parts that say something; a photo is looked at instead. */
  public List<Part> said(JsonNode profile, Locale language) {
    var photo = label(PHOTO, language);
    return parts(profile, language).filter(part -> !part.lines.isEmpty() && !part.label.equals(photo))
        .toList();
  }

  private Stream<Part> parts(JsonNode profile, Locale language) {
    return profile.properties().stream().flatMap(part -> parts(part.getKey(), part.getValue(), language));
  }

  private Stream<Part> parts(String name, JsonNode value, Locale language) {
    return name.equals(OFFER) && value.isObject()
        ? parts(value, language)
        : Stream.of(new Part(label(name, language), lines(name, value, language)));
  }

  /**
   * What a country is called.
   *
   * @param code
   *          ISO 3166-1 alpha-2
   */
  public String country(String code, Locale language) {
    return ItemWords.country(code, language);
  }

  /** What these slugs of the taxonomy are called, in one line. */
  public String specialties(List<String> slugs, Locale language) {
    return slugs.stream().map(slug -> specialty(slug, language)).collect(Collectors.joining(", "));
  }

  private String specialty(String slug, Locale language) {
    return specialties.find(slug).map(known -> known.label(language)).orElse(slug);
  }

  private String label(String name, Locale language) {
    return message("trainers.said." + name, name, language);
  }

  private List<String> lines(String name, JsonNode value, Locale language) {
    if (value.isNull() || value.isArray() && value.isEmpty()
        || value.isString() && value.asString().isEmpty())
      return List.of();
    return switch (name) {
      case "locations" -> each(value, place -> items.place(place, language));
      case "prices" -> each(value, price -> items.price(price, language));
      case "credentials" -> each(value, credential -> items.credential(credential, language));
      case "availability" -> each(value, hours -> items.hours(hours, language));
      case "languages" -> joined(value, tag -> Locale.forLanguageTag(tag).getDisplayName(language));
      case "specialties" -> joined(value, slug -> specialty(slug, language));
      case "formats" -> joined(value, format -> constant("trainers.desk.format.", format, language));
      default -> List.of(single(name, value, language));
    };
  }

  private String single(String name, JsonNode value, Locale language) {
    return switch (name) {
      case "profession" -> constant("trainers.desk.profession.", value.asString(), language);
      case "state" -> message("trainers.admin.state." + value.asString(), value.asString(), language);
      case PHOTO -> message("trainers.said.photo.one", name, language);
      case "rating" -> Objects.requireNonNull(messages.getMessage("trainers.said.rating.of",
          new Object[]{value.path("average").asDouble(), value.path("count").asInt()}, language));
      case "publishedAt" -> dates.time(Instant.parse(value.asString()), language);
      case "availableFrom" -> dates.day(LocalDate.parse(value.asString()), language);
      default -> value.isBoolean()
          ? message(value.asBoolean() ? "trainers.admin.yes" : "trainers.admin.no", name, language)
          : value.asString();
    };
  }

  private String constant(String key, String name, Locale language) {
    return message(key + Slug.of(name), name, language);
  }

  private String message(String key, String otherwise, Locale language) {
    return Objects.requireNonNull(messages.getMessage(key, null, otherwise, language));
  }

  private static List<String> each(JsonNode list, Function<JsonNode, String> words) {
    return list.valueStream().map(words).toList();
  }

  private static List<String> joined(JsonNode list, Function<String, String> words) {
    return List
        .of(list.valueStream().map(JsonNode::asString).map(words).collect(Collectors.joining(", ")));
  }
}
