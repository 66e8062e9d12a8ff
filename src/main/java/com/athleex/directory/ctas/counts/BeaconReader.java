package com.athleex.directory.ctas.counts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads beacons as JSON whatever they call themselves: what a page sends to
 * another origin without asking first must say that it is text.
 */
class BeaconReader extends JacksonJsonHttpMessageConverter {

  private static final List<MediaType> TYPES = List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN);

  BeaconReader(JsonMapper json) {
    super(json);
    setSupportedMediaTypes(TYPES);
  }

  @Override
  public List<MediaType> getSupportedMediaTypes(Class<?> type) {
    return type == Beacon.class ? TYPES : List.of();
  }

  @Override
  public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
    return type.resolve() == Beacon.class && super.canRead(type, mediaType);
  }

  @Override
  public boolean canWrite(ResolvableType type, Class<?> of, @Nullable MediaType mediaType) {
    return false;
  }
}
