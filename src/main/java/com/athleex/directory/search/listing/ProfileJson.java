package com.athleex.directory.search.listing;

import com.athleex.directory.trainers.PublicProfile;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a profile in one column: the read model is only ever read whole. */
@Converter
class ProfileJson implements AttributeConverter<PublicProfile, String> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable PublicProfile profile) {
    return profile == null ? null : JSON.writeValueAsString(profile);
  }

  @Override
  public @Nullable PublicProfile convertToEntityAttribute(@Nullable String column) {
    return column == null ? null : JSON.readValue(column, PublicProfile.class);
  }
}
