package com.athleex.directory.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells a route that does not exist from one that has other methods. */
@Component
class Routes {

  private final ObjectProvider<RequestMappingHandlerMapping> mapping;

  Routes(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
    this.mapping = mapping;
  }

  /**
   * @return {@code otherwise}, or the method's refusal with those that are
   *         allowed
   */
  Exception refusal(HttpServletRequest request, Exception otherwise) {
    try {
      // the security filters refuse before Spring MVC has parsed the path
      if (!ServletRequestPathUtils.hasParsedRequestPath(request))
        ServletRequestPathUtils.parseAndCache(request);
      mapping.getObject().getHandler(request);
      return otherwise;
    } catch (HttpRequestMethodNotSupportedException wrongMethod) {
      return wrongMethod;
    } catch (Exception anyOther) {
      return otherwise;
    }
  }
}
