package com.athleex.directory.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * What arrived, as it came off the wire: a browser's driver can wait for ever
 * for the headers of a request whose page is gone.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Received {

  /**
   * @param headers
   *          by their names in lower case
   */
  public record Arrival(String method, String address, Map<String, String> headers) {}

  private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();

  @Bean
  FilterRegistrationBean<Filter> recorder() {
    var recorder = new FilterRegistrationBean<Filter>((request, response, chain) -> {
      arrivals.add(arrival((HttpServletRequest) request));
      chain.doFilter(request, response);
    });
    recorder.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return recorder;
  }

  private static Arrival arrival(HttpServletRequest request) {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    Collections.list(request.getHeaderNames())
        .forEach(name -> headers.put(name, String.join(", ", Collections.list(request.getHeaders(name)))));
    var query = request.getQueryString();
    return new Arrival(request.getMethod(), request.getRequestURI() + (query == null ? "" : "?" + query),
        headers);
  }

  public void forget() {
    arrivals.clear();
  }

  public List<Arrival> arrivals() {
    return List.copyOf(arrivals);
  }
}
