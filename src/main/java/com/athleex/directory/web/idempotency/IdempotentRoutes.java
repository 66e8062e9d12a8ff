package com.athleex.directory.web.idempotency;

import com.athleex.directory.web.Idempotent;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells which requests go to an {@link Idempotent} handler. */
@Component
class IdempotentRoutes {

  private final ObjectProvider<RequestMappingHandlerMapping> mapping;

  IdempotentRoutes(
      @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
    this.mapping = mapping;
  }

  boolean leadTo(HttpServletRequest request) {
    try {
      if (!ServletRequestPathUtils.hasParsedRequestPath(request))
        ServletRequestPathUtils.parseAndCache(request);
      var found = mapping.getObject().getHandler(request);
      return found != null && found.getHandler() instanceof HandlerMethod method
          && method.hasMethodAnnotation(Idempotent.class);
    } catch (Exception refused) {
      return false; // Spring MVC will say why
    }
  }
}
