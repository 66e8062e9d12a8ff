package com.athleex.directory.athletes.searches;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A search as a page's form keeps it.
 *
 * @param query
 *          as it stands in the address of the page that searches
 */
record SearchForm(
    @NotBlank(message = "{identity.form.missing}") @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1f\\x7f<>]*", message = "{identity.plain-text}") @Nullable String name,
    @Nullable String query, @Nullable Boolean notifying, @Nullable Boolean keepSpecialties) {

  SavedSearchRequest request(Parameters parameters) {
    return new SavedSearchRequest(String.valueOf(name), parameters.values(), notifying, keepSpecialties);
  }
}
