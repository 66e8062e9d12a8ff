package com.athleex.directory.web.requests;

import com.athleex.directory.web.BodyLimit;
import com.athleex.directory.web.FilesForm;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.Problems;
import com.athleex.directory.web.WebProblem;
import com.athleex.directory.web.WebSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Reads no more of a body than its route allows, whatever its length claims.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class BodyLimitFilter extends OncePerRequestFilter {

  private final Problems problems;
  private final List<Limit> limits;
  private final long otherwise;

  BodyLimitFilter(Problems problems, ObjectProvider<BodyLimit> limits, WebSettings settings) {
    this.problems = problems;
    this.limits = limits.orderedStream().map(Limit::of).toList();
    this.otherwise = settings.maxBodyBytes();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var limit = limit(request);
    if (request.getContentLengthLong() > limit || hidesLengthOfParts(request))
      problems.write(new ProblemException(WebProblem.BODY_TOO_LARGE, limit), request, response);
    else
      chain.doFilter(limit == Long.MAX_VALUE ? request : new Limited(request, limit), response);
  }

  // the server reads parts by itself, past the stream that counts; browsers tell
  // how long they are
  private static boolean hidesLengthOfParts(HttpServletRequest request) {
    return FilesForm.is(request) && request.getContentLengthLong() < 0;
  }

  private long limit(HttpServletRequest request) {
    var path = PathContainer.parsePath(request.getRequestURI());
    return limits.stream().filter(limit -> limit.pattern.matches(path)).findFirst().map(Limit::bytes)
        .orElse(otherwise);
  }

  private record Limit(PathPattern pattern, long bytes) {

    static Limit of(BodyLimit limit) {
      return new Limit(PathPatternParser.defaultInstance.parse(limit.pathPattern()), limit.bytes());
    }
  }

  private static final class Limited extends HttpServletRequestWrapper {

    private final long limit;
    private @Nullable ServletInputStream body;

    Limited(HttpServletRequest request, long limit) {
      super(request);
      this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      if (body == null)
        body = new LimitedInputStream(super.getInputStream(), limit);
      return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
      var charset = getCharacterEncoding() == null ? StandardCharsets.UTF_8.name() : getCharacterEncoding();
      return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }
  }
}
