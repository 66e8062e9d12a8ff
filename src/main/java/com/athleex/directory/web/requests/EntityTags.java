package com.athleex.directory.web.requests;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32C;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Answers a public read that has not changed with 304. Anybody may keep such an
 * answer but asks again before using it; what is read with a key stays unkept.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EntityTags extends ShallowEtagHeaderFilter {

  EntityTags() {
    setWriteWeakETag(true); // a proxy may compress what we send
  }

  // Spring's would be an MD5; nothing here rests on nobody being able to make two
  // answers alike
  @Override
  protected String generateETagHeaderValue(InputStream answer, boolean weak) throws IOException {
    var sum = new CRC32C();
    long length = 0;
    var buffer = new byte[8192];
    for (int read = answer.read(buffer); read >= 0; read = answer.read(buffer)) {
      sum.update(buffer, 0, read);
      length += read;
    }
    return (weak ? "W/" : "") + '"' + Long.toHexString(sum.getValue()) + '-' + Long.toHexString(length) + '"';
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !HttpMethod.GET.matches(request.getMethod()) || !request.getRequestURI().startsWith("/api/v1/")
        || request.getUserPrincipal() != null;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    super.doFilterInternal(request, response, chain);
  }
}
