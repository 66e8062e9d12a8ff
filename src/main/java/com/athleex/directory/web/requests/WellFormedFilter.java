package com.athleex.directory.web.requests;

import com.athleex.directory.web.FilesForm;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.Problems;
import com.athleex.directory.web.ReaderLanguage;
import com.athleex.directory.web.WebProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Refuses a query or a form that cannot be decoded, which would fail at the
 * first look at a parameter, wherever that is; and says in which language is
 * answered.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class WellFormedFilter extends OncePerRequestFilter {

  private final Problems problems;

  WellFormedFilter(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // asked first: Tomcat tells of an undecodable query only once
    var decodes = decodes(request);
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, ReaderLanguage.of(request).getLanguage());
    if (decodes)
      chain.doFilter(request, response);
    else
      problems.write(new ProblemException(WebProblem.MALFORMED_REQUEST), request, response);
  }

  private static boolean decodes(HttpServletRequest request) {
    try {
      var query = request.getQueryString();
      // looked at only where there can be parameters
      if (FilesForm.is(request))
        decode(query);
      else if (query != null || isForm(request))
        request.getParameterMap();
      return true;
    } catch (IllegalStateException | IllegalArgumentException | CharacterCodingException undecodable) {
      return false;
    }
  }

  // as Tomcat does, who would read the files as well
  private static void decode(@Nullable String query) throws CharacterCodingException {
    var bytes = UriUtils.decode(Objects.requireNonNullElse(query, ""), StandardCharsets.ISO_8859_1)
        .getBytes(StandardCharsets.ISO_8859_1);
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
  }

  private static boolean isForm(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }
}
