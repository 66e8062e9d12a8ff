package com.athleex.directory.trainers.credentials;

import com.athleex.directory.trainers.credentials.Registries.Registry;
import com.athleex.directory.web.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/registries")
@Tag(name = "Trainers")
class RegistryController {

  private final Registries registries;

  RegistryController(Registries registries) {
    this.registries = registries;
  }

  @GetMapping
  @Operation(operationId = "listRegistries", summary = "Registers of trainers and clinicians that a credential may name", description = "A credential that is said to be confirmed was looked up there by a person.")
  Listing<RegistryRepresentation> all() {
    return Listing.whole(registries.all().stream().map(RegistryRepresentation::of).toList());
  }

  @Schema(name = "Registry")
  record RegistryRepresentation(@Schema(example = "nsca") String id, @Schema(example = "NSCA") String name,
      @Schema(example = "IT", description = "Null for no single country") @Nullable String country,
      @Schema(example = "https://www.nsca.com/") URI link,
      @Schema(example = "CSCS, NSCA-CPT and other certifications of NSCA") String registers) {

    static RegistryRepresentation of(Registry registry) {
      return new RegistryRepresentation(registry.id(), registry.name(), registry.country(), registry.link(),
          registry.registers());
    }
  }
}
