package com.athleex.directory.search;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.search.index.ListingFields;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A property by which hits are counted. */
public enum Facet {
  SPECIALTY(ListingFields.SPECIALTY),
  LANGUAGE(ListingFields.LANGUAGE),
  FORMAT(
      ListingFields.FORMAT),
  PROFESSION(ListingFields.PROFESSION),
  CREDENTIAL(ListingFields.CREDENTIAL);

  private final String field;

  Facet(String field) {
    this.field = field;
  }

  /** The field of the index that holds its values. */
  public String field() {
    return field;
  }

  /** As clients write it. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The values of this facet that the filters choose. */
  public Set<String> chosen(SearchQuery.Filters filters) {
    return switch (this) {
      case SPECIALTY -> filters.specialties();
      case LANGUAGE -> filters.languages();
      case FORMAT -> filters.formats().stream().map(Slug::of).collect(Collectors.toSet());
      case PROFESSION -> filters.professions().stream().map(Slug::of).collect(Collectors.toSet());
      case CREDENTIAL -> filters.credentials();
    };
  }
}
