package com.athleex.directory.specialties;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.athleex.directory.specialties.TaxonomyFile.Usage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The taxonomy as it ships with the application, held in memory. */
@Component
class Taxonomy implements Specialties {

  private final List<Specialty> all = TaxonomyFile.specialties();
  private final Map<String, Specialty> bySlug = new LinkedHashMap<>();
  private final Recognition written;
  private final Recognition sought;
  private final Map<String, List<String>> soughtAs;

  Taxonomy() {
    all.forEach(specialty -> bySlug.put(specialty.slug(), specialty));
    List<Usage> usages = TaxonomyFile.usages();
    written = new Recognition(all, usages, List.of());
    List<Usage> phrases = TaxonomyFile.sought();
    sought = new Recognition(all, usages, phrases);
    soughtAs = phrases.stream().collect(groupingBy(Usage::slug, mapping(Usage::words, toList())));
  }

  @Override
  public List<Specialty> all() {
    return all;
  }

  @Override
  public Optional<Specialty> find(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  @Override
  public List<Mention> recognise(String text) {
    var first = new LinkedHashMap<Specialty, Mention>();
    for (Mention mention : mentions(text))
      first.merge(mention.specialty(), mention,
          (known, again) -> new Mention(known.specialty(), known.start(),
              known.end(), known.count() + 1));
    return List.copyOf(first.values());
  }

  @Override
  public List<Mention> mentions(String text) {
    return written.mentions(text);
  }

  @Override
  public List<String> soughtAs(Specialty specialty) {
    return soughtAs.getOrDefault(specialty.slug(), List.of());
  }

  @Override
  public List<Mention> sought(String text) {
    return sought.mentions(text);
  }
}
