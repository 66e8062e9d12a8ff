package com.athleex.directory.web.requests;

import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.ReaderLanguage;
import com.athleex.directory.web.WebProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that a route does not declare, and a second value where it
 * declares one: a misspelt filter must not widen a search in silence.
 */
class KnownParameters implements HandlerInterceptor {

  private static final String LANGUAGE = "lang";

  private final Map<HandlerMethod, DeclaredParameters> declared = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getQueryString() != null && handler instanceof HandlerMethod method)
      check(request.getParameterMap(), declared.computeIfAbsent(method, DeclaredParameters::of));
    return true;
  }

  static void check(Map<String, String[]> given, DeclaredParameters declared) {
    var unknown = given.keySet().stream().filter(name -> !LANGUAGE.equals(name) && !declared.knows(name))
        .sorted()
        .map(name -> FieldProblem.at("?" + name, "field.unknown", name)).toList();
    if (!unknown.isEmpty())
      throw new ProblemException(WebProblem.UNKNOWN_PARAMETER, unknown);
    var wrong = repeated(given, declared);
    if (given.containsKey(LANGUAGE) && !ReaderLanguage.speaks(given.get(LANGUAGE)[0]))
      wrong.add(FieldProblem.at("?" + LANGUAGE, "field.one-of", "en, it"));
    if (!wrong.isEmpty())
      throw new ProblemException(WebProblem.INVALID_REQUEST, wrong);
  }

  private static List<FieldProblem> repeated(Map<String, String[]> given, DeclaredParameters declared) {
    var repeated = new ArrayList<FieldProblem>();
    given.forEach((name, values) -> {
      if (values.length > 1 && !declared.repeats(name))
        repeated.add(FieldProblem.at("?" + name, "field.repeated"));
    });
    return repeated;
  }
}
