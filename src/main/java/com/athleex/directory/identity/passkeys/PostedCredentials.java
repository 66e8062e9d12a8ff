package com.athleex.directory.identity.passkeys;

import jakarta.validation.Validator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a page's script has put into a form for a device. */
@Component
class PostedCredentials {

  private final JsonMapper json;
  private final Validator validator;

  PostedCredentials(JsonMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** Empty for what no device has answered. */
  <T extends Record> Optional<T> read(String text, Class<T> type) {
    try {
      return Optional.ofNullable(json.readValue(text, type))
          .filter(credential -> validator.validate(credential).isEmpty());
    } catch (JacksonException unreadable) {
      return Optional.empty();
    }
  }
}
