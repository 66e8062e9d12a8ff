package com.athleex.directory.identity.tokens;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the public halves of the keys (RFC 7517). */
@RestController
class JwksController {

  static final String PATH = "/.well-known/jwks.json";

  private final TokenKeys keys;

  JwksController(TokenKeys keys) {
    this.keys = keys;
  }

  @GetMapping(PATH)
  ResponseEntity<Map<String, Object>> keys() {
    return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
        .body(keys.all().toPublicJWKSet().toJSONObject());
  }
}
