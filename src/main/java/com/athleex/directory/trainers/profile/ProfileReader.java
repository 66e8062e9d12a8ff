package com.athleex.directory.trainers.profile;

import com.athleex.directory.identity.AddressBook;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.trainers.Format;
import com.athleex.directory.trainers.Profession;
import com.athleex.directory.trainers.PublicProfile.Per;
import com.athleex.directory.trainers.PublicProfile.Precision;
import com.athleex.directory.web.FieldProblem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads a profile from one line of the import format. Beyond the format it
 * takes {@code profession} ({@code trainer} without it) and {@code claimEmail};
 * {@code headline}, {@code bio}, {@code locations}, {@code prices} and
 * {@code credentials} may be left out when empty, and whatever may be null may
 * be left out too.
 */
@Component
public class ProfileReader {

  private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
  private static final Set<String> COMMON_LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Location SOMEWHERE = new Location("", "", "", 0, 0, 0, Precision.AREA, null);
  private static final Price NO_PRICE = new Price(BigDecimal.ZERO, "EUR", Per.SESSION, null);
  private static final Credential NONE = Credential.imported("", "", null, null, false);

  private final Specialties specialties;

  ProfileReader(Specialties specialties) {
    this.specialties = specialties;
  }

  public Profile.Checked read(String json) {
    var problems = new ArrayList<FieldProblem>();
    try {
      if (JsonTree.parse(json, problems) instanceof Map<?, ?> object) {
        var fields = new Fields(object, "", problems);
        var content = content(fields, problems);
        var claimEmail = fields.parsedIfAny("claimEmail",
            text -> AddressBook.canonical(text).orElse(null), "", "email");
        fields.end();
        return switch (Profile.check(content, problems, specialties)) {
          case Profile.Checked.Accepted(var profile) ->
            new Profile.Checked.Accepted(profile.claimedBy(claimEmail));
          case Profile.Checked.Refused refused -> refused;
        };
      }
      return refused("trainer.line.not-object");
    } catch (StreamConstraintsException e) {
      return refused("trainer.line.too-complex");
    } catch (JacksonException e) {
      return refused("trainer.line.not-json",
          e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr()));
    }
  }

  private static Profile.Checked refused(String reason, Object... arguments) {
    return new Profile.Checked.Refused(List.of(FieldProblem.at("", reason, arguments)));
  }

  private static ProfileContent content(Fields fields, List<FieldProblem> problems) {
    return new ProfileContent(fields.text("handle"), fields.text("displayName"), fields.textIfAny("headline"),
        fields.textIfAny("bio"), fields.choiceOr("profession", Profession.class, Profession.TRAINER),
        fields.words("languages", (tag, where) -> language(tag, where, problems)),
        fields.words("specialties", (slug, where) -> slug),
        Set.copyOf(fields.choices("formats", Format.class)),
        fields.objects("locations", SOMEWHERE, ProfileReader::location),
        fields.objects("prices", NO_PRICE, ProfileReader::price),
        fields.objects("credentials", NONE, ProfileReader::credential), fields.integer("yearsOfExperience"),
        fields.yesOrNo("acceptingClients"), fields.objectIfAny("rating", ProfileReader::rating),
        fields.parsedIfAny("publishedAt", ProfileReader::instant, Instant.EPOCH, "instant"), Offer.NONE);
  }

  private static Location location(Fields fields) {
    return new Location(fields.text("name"), fields.text("city"), fields.text("countryCode"),
        fields.number("latitude"), fields.number("longitude"), fields.number("serviceRadiusKm"),
        fields.choice("precision", Precision.class, Precision.AREA), null);
  }

  private static Price price(Fields fields) {
    return new Price(fields.parsed("amount", ProfileReader::amount, BigDecimal.ZERO, "amount"),
        fields.text("currency"), fields.choice("per", Per.class, Per.SESSION), null);
  }

  private static Credential credential(Fields fields) {
    return Credential.imported(fields.text("title"), fields.text("issuer"),
        fields.nonEmptyText("number"),
        fields.parsedIfAny("expiresOn", ProfileReader::date, LocalDate.EPOCH, "date"),
        fields.yesOrNo("verified"));
  }

  private static Rating rating(Fields fields) {
    return new Rating(fields.number("average"), fields.integer("count"));
  }

  private static @Nullable BigDecimal amount(String text) {
    return AMOUNT.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  // to the microsecond, as databases keep it
  private static @Nullable Instant instant(String text) {
    try {
      return Instant.parse(text).truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String language(String tag, String where, List<FieldProblem> problems) {
    if (COMMON_LANGUAGES.contains(tag))
      return tag;
    try {
      if (!tag.isBlank())
        return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      // told below
    }
    problems.add(FieldProblem.at(where, "trainer.rule.language"));
    return "";
  }
}
