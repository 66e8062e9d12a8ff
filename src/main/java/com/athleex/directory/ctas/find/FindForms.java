package com.athleex.directory.ctas.find;

import com.athleex.directory.ctas.find.FindForm.Choice;
import com.athleex.directory.ctas.find.FindForm.Field;
import com.athleex.directory.ctas.find.FindForm.Group;
import com.athleex.directory.ctas.find.FindForm.Option;
import com.athleex.directory.kernel.Slug;
import com.athleex.directory.search.Facet;
import com.athleex.directory.search.ReaderSearch.Taken;
import com.athleex.directory.search.SearchQuery.Mode;
import com.athleex.directory.search.SearchQuery.Sort;
import com.athleex.directory.specialties.Specialties;
import com.athleex.directory.specialties.Specialty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fills a page's form with what its reader chose and what there is to choose.
 */
@Component
class FindForms {

  private static final List<Integer> RADII_KM = List.of(5, 10, 25, 50, 100, 200, 500);
  private static final List<String> CURRENCIES = List.of("EUR", "GBP", "CHF", "USD");
  private static final List<Double> RATINGS = List.of(4.0, 4.5, 4.8);
  private static final List<Facet> GROUPS = List.of(Facet.FORMAT, Facet.PROFESSION, Facet.LANGUAGE);
  private static final int MOST_CHOICES = 8;
  /** Goes on with the search and has no field. */
  private static final Set<String> HIDDEN = Set.of("asWords", "understand", "bbox", "country", "ref",
      "intent", "gate");
  static final Set<String> FILTERS = Set.of("bbox", "radiusKm", "mode", "language", "format",
      "profession", "verified", "acceptingClients", "priceMax", "currency", "minRating");
  private static final String OF_PRICE = "currency";

  private final Specialties specialties;
  private final PageWords wording;

  FindForms(Specialties specialties, PageWords wording) {
    this.specialties = specialties;
    this.wording = wording;
  }

  /** Where nobody was looked for. */
  FindForm of(@Nullable Specialty chosen, String near, FindRequest request, Locale language) {
    return of(chosen, near, request, null, language);
  }

  /**
   * @param found
   *          with the counts, or null where nobody was looked for
   */
  FindForm of(@Nullable Specialty chosen, String near, FindRequest request,
      @Nullable Prospects found, Locale language) {
    var words = wording.in(language);
    var taken = found == null ? List.<Taken>of() : found.taken();
    var values = request.chosen();
    return new FindForm(request.q() == null ? "" : request.q(),
        topics(chosen, said("specialty", taken), words),
        near, radii(request, usual(request, found), said("radiusKm", taken), words),
        modes(request, said("mode", taken), found, words),
        GROUPS.stream().map(facet -> group(facet, values, found, said(facet.parameter(), taken), words))
            .filter(group -> !group.choices().isEmpty() || group.said() != null).toList(),
        request.priceMax() == null ? "" : request.priceMax().toPlainString(),
        currencies(request, found == null ? null : found.currency()), ratings(request, found, words),
        only(request, found, words), orders(request, words), hidden(values),
        language.getLanguage(), active(chosen, near, values));
  }

  private static @Nullable String said(String parameter, List<Taken> taken) {
    var said = taken.stream().filter(piece -> piece.parameter().equals(parameter)).map(Taken::label)
        .collect(Collectors.joining(", "));
    return said.isEmpty() ? null : said;
  }

  private static String any(@Nullable String said, String otherwise, Words words) {
    return said == null ? words.of("form." + otherwise) : words.of("form.said", said);
  }

  private List<Option> topics(@Nullable Specialty chosen, @Nullable String said, Words words) {
    var any = Stream.of(new Option("", any(said, "any", words), chosen == null));
    return Stream.concat(any, specialties.all().stream()
        .map(each -> new Option(each.slug(), each.label(words.language()), each.equals(chosen)))).toList();
  }

  private static double usual(FindRequest request, @Nullable Prospects found) {
    var taken = found == null || request.radiusKm() != null ? null : found.query().radiusKm();
    return taken == null ? FindSearches.RADIUS_KM : taken;
  }

  private static List<Option> radii(FindRequest request, double usual, @Nullable String said, Words words) {
    Double chosen = request.radiusKm();
    var options = new ArrayList<Option>();
    options.add(new Option("",
        said == null
            ? words.of("form.radius.usual", words.number(usual))
            : words.of("form.said", said),
        chosen == null));
    var kilometres = new TreeSet<>(RADII_KM.stream().map(Integer::doubleValue)
        .filter(km -> said != null || km != usual).toList());
    if (chosen != null)
      kilometres.add(chosen);
    for (double km : kilometres)
      options.add(new Option(BigDecimal.valueOf(km).stripTrailingZeros().toPlainString(),
          words.of("form.radius.km", words.number(km)), chosen != null && chosen == km));
    return options;
  }

  private static List<Option> modes(FindRequest request, @Nullable String said,
      @Nullable Prospects found, Words words) {
    var any = Stream.of(new Option("", any(said, "mode.usual", words), request.mode() == null));
    return Stream.concat(any, Stream.of(Mode.values()).map(
        mode -> new Option(Slug.of(mode),
            counted(words.of("search.mode", mode), found == null ? null : found.meeting(mode), words),
            mode == request.mode())))
        .toList();
  }

  private static String counted(String label, @Nullable Long count, Words words) {
    return count == null ? label : words.of("form.counted", label, count);
  }

  private Group group(Facet facet, Map<String, List<String>> values, @Nullable Prospects found,
      @Nullable String said, Words words) {
    String name = facet.parameter();
    var chosen = values.getOrDefault(name, List.of());
    var choices = new LinkedHashMap<String, Choice>();
    if (said == null && found != null)
      for (var each : found.of(facet))
        if (choices.size() < MOST_CHOICES || chosen.contains(each.value()))
          choices.put(each.value(), new Choice(each.value(), each.label(), words.number(each.count()),
              chosen.contains(each.value())));
    // what was chosen can be taken back, also where it finds nobody
    for (var value : chosen)
      choices.putIfAbsent(value, new Choice(value, label(facet, value, words), null, true));
    return new Group(name, words.of("form." + name), said, List.copyOf(choices.values()));
  }

  static String label(Facet facet, String value, Words words) {
    return facet == Facet.LANGUAGE
        ? Locale.forLanguageTag(value).getDisplayName(words.language())
        : words.ofKey("search." + facet.parameter() + "." + value);
  }

  private static List<Option> currencies(FindRequest request, @Nullable String usual) {
    var chosen = request.currency() == null ? "" : request.currency();
    var options = new ArrayList<Option>();
    options.add(new Option("", usual == null ? CURRENCIES.getFirst() : usual, chosen.isEmpty()));
    Stream.concat(CURRENCIES.stream(), Stream.of(chosen)).distinct()
        .filter(each -> !each.isEmpty() && (each.equals(chosen) || !each.equals(options.getFirst().label())))
        .forEach(each -> options.add(new Option(each, each, each.equals(chosen))));
    return options;
  }

  /** The lowest ratings that are offered, ascending. */
  static SortedSet<Double> ratings(FindRequest request) {
    var offered = new TreeSet<>(RATINGS);
    if (request.minRating() != null)
      offered.add(request.minRating());
    return offered;
  }

  private static List<Option> ratings(FindRequest request, @Nullable Prospects found,
      Words words) {
    Double chosen = request.minRating();
    var options = new ArrayList<Option>();
    options.add(new Option("", words.of("form.rating.any"), chosen == null));
    for (double rating : ratings(request))
      options.add(new Option(BigDecimal.valueOf(rating).stripTrailingZeros().toPlainString(),
          counted(words.of("form.rating.least", words.number(rating)),
              found == null ? null : found.rated(rating), words),
          chosen != null && chosen == rating));
    return options;
  }

  private static List<Choice> only(FindRequest request, @Nullable Prospects found, Words words) {
    return List.of(
        new Choice("verified", words.of("form.verified"),
            found == null ? null : words.number(found.verified()), Boolean.TRUE.equals(request.verified())),
        new Choice("acceptingClients", words.of("form.accepting"),
            found == null ? null : words.number(found.accepting()),
            Boolean.TRUE.equals(request.acceptingClients())));
  }

  private static List<Option> orders(FindRequest request, Words words) {
    var chosen = request.sort() == null ? Sort.RELEVANCE : request.sort();
    return Stream.of(Sort.values()).map(sort -> new Option(sort == Sort.RELEVANCE ? "" : Slug.of(sort),
        words.of("form.order." + Slug.of(sort)), sort == chosen)).toList();
  }

  private static List<Field> hidden(Map<String, List<String>> values) {
    return values.entrySet().stream().filter(entry -> HIDDEN.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream().map(value -> new Field(entry.getKey(), value))).toList();
  }

  private static int active(@Nullable Specialty chosen, String near, Map<String, List<String>> values) {
    return (chosen == null ? 0 : 1) + (near.isEmpty() ? 0 : 1) + values.entrySet().stream()
        .filter(entry -> FILTERS.contains(entry.getKey()) && !OF_PRICE.equals(entry.getKey()))
        .mapToInt(entry -> entry.getValue().size()).sum();
  }
}
