package com.athleex.directory.bench.floor;

import com.athleex.directory.bench.ShippedData;
import com.athleex.directory.specialties.Specialty;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** All that free text looks for in a trainer. */
public record Words(ShippedData data) {

  public String of(JsonNode trainer) {
    return trainer.get("displayName").asString() + " " + trainer.get("headline").asString() + " "
        + trainer.get("specialties").valueStream().map(slug -> words(data.specialty(slug.asString())))
            .collect(Collectors.joining(" "))
        + " " + trainer.get("credentials").valueStream()
            .map(credential -> credential.get("title").asString() + " " + credential.get("issuer").asString())
            .collect(Collectors.joining(" "))
        + " " + trainer.get("bio").asString();
  }

  private static String words(Specialty specialty) {
    return specialty.labels().en() + " " + specialty.labels().it() + " "
        + String.join(" ", specialty.synonyms());
  }
}
