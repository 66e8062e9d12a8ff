package com.athleex.directory.specialties;

import com.athleex.directory.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/specialties")
@Tag(name = "Specialties")
class SpecialtyController {

  private final Specialties specialties;

  SpecialtyController(Specialties specialties) {
    this.specialties = specialties;
  }

  @GetMapping
  @Operation(operationId = "listSpecialties", summary = "The taxonomy of what trainers help with")
  Listing<SpecialtyRepresentation> list(
      Locale locale) {
    return Listing.whole(
        specialties.all().stream().map(specialty -> SpecialtyRepresentation.of(specialty, locale)).toList());
  }

  record SpecialtyRepresentation(@Schema(example = "lower-back-pain") String slug,
      @Schema(example = "training alongside lower back pain", description = "In the reader's language") String label,
      Specialty.Labels labels,
      @Schema(example = "[\"lumbar\", \"lombalgia\"]") List<String> synonyms,
      Set<Specialty.Flag> flags) {

    static SpecialtyRepresentation of(Specialty specialty, Locale locale) {
      return new SpecialtyRepresentation(specialty.slug(), specialty.label(locale), specialty.labels(),
          specialty.synonyms(), specialty.flags());
    }
  }
}
