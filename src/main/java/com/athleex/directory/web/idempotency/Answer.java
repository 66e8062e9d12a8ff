package com.athleex.directory.web.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer as it is kept: what a repeat gets again. */
record Answer(int status, Map<String, String> headers, byte[] body) {

  /** The others belong to the single request, or are the same everywhere. */
  static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LANGUAGE,
      HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.LINK, HttpHeaders.CACHE_CONTROL);

  static Answer of(ContentCachingResponseWrapper response) {
    var headers = new LinkedHashMap<String, String>();
    for (var name : KEPT) {
      var value = response.getHeader(name);
      if (value != null)
        headers.put(name, value);
    }
    return new Answer(response.getStatus(), headers, response.getContentAsByteArray());
  }

  void replay(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    headers.forEach(response::setHeader);
    response.setHeader("Idempotency-Replayed", "true");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
