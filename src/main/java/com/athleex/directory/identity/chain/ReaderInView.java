package com.athleex.directory.identity.chain;

import com.athleex.directory.identity.Caller;
import com.athleex.directory.identity.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells the views of the {@link PageArea} what their reader may be: the
 * attribute {@code roles} holds names of {@link Role}, and is empty for nobody.
 */
@Configuration(proxyBeanMethods = false)
class ReaderInView implements WebMvcConfigurer, HandlerInterceptor {

  private final PageArea pages;

  ReaderInView(PageArea pages) {
    this.pages = pages;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/api/**", "/assets/**");
  }

  @Override
  public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
      @Nullable ModelAndView view) {
    if (view != null && view.hasView() && !leadsOn(view) && pages.covers(request))
      view.addObject("roles", roles(request));
  }

  // whatever a redirection is given stands in its address
  private static boolean leadsOn(ModelAndView view) {
    var name = view.getViewName();
    return name != null && name.startsWith("redirect:");
  }

  private static Set<String> roles(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof Caller caller
        ? Stream.of(Role.values()).filter(role -> holds(caller, role)).map(Role::name)
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private static boolean holds(Caller caller, Role role) {
    return caller.getAuthorities().stream().map(GrantedAuthority::getAuthority)
        .anyMatch(role.authority()::equals);
  }
}
