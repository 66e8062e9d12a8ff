package com.athleex.directory.embed;

import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The script, for any page of anybody. */
@RestController
@Hidden
class ScriptController {

  private static final MediaType JAVASCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
  private static final CacheControl SHORTLY = CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();
  private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic()
      .immutable();

  private final Scripts scripts;

  ScriptController(Scripts scripts) {
    this.scripts = scripts;
  }

  @GetMapping("/embed/v1/trainer-cta.js")
  ResponseEntity<byte[]> current(
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings,
      HttpServletResponse response) {
    return answer(scripts.current(), SHORTLY, encodings, response);
  }

  @GetMapping("/embed/v1/trainer-cta.{hash:[0-9a-f]{16}}.js")
  ResponseEntity<byte[]> version(@PathVariable String hash,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings,
      HttpServletResponse response) {
    var script = scripts.find(hash).orElseThrow(() -> new ProblemException(WebProblem.NOT_FOUND));
    return answer(script, FOR_EVER, encodings, response);
  }

  private static ResponseEntity<byte[]> answer(Script script, CacheControl caching,
      @Nullable String encodings, HttpServletResponse response) {
    // set, for the filter of cross-origin requests may have said it already
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    var zipped = encodings != null && encodings.contains("gzip");
    var answer = ResponseEntity.ok().contentType(JAVASCRIPT).cacheControl(caching)
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .eTag("W/\"" + script.hash() + "\"").varyBy(HttpHeaders.ACCEPT_ENCODING);
    return zipped
        ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(script.compressed())
        : answer.body(script.text());
  }
}
