package com.athleex.directory.identity.audit;

import com.athleex.directory.identity.AccountId;
import com.athleex.directory.identity.AuditedNames;
import com.athleex.directory.identity.PersonalData;
import com.athleex.directory.identity.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Records every change that staff or a key asks for. The entry is there before
 * the change: what cannot be recorded is not done.
 */
@Configuration(proxyBeanMethods = false)
class AuditTrail implements HandlerInterceptor, WebMvcConfigurer, PersonalData, AuditedNames {

  private static final String ENTRY = AuditTrail.class.getName();
  private static final String ERASED = "erased";
  private static final int LONGEST = 400;
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> POWERFUL = Set.of(Role.EDITOR.authority(), Role.ADMINISTRATOR.authority(),
      Role.PARTNER.authority());

  private final AuditEntryRepository entries;
  private final Clock clock;

  AuditTrail(AuditEntryRepository entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/v1/**", "/admin/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!READS.contains(request.getMethod()) && request.getAttribute(ENTRY) == null
        && request.getUserPrincipal() instanceof Authentication caller && isPowerful(caller))
      request.setAttribute(ENTRY, begun(caller, request).getId());
    return true;
  }

  @Override
  public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
      @Nullable Exception failure) {
    if (request.getAttribute(ENTRY) instanceof UUID entry)
      entries.end(entry, response.getStatus());
  }

  private AuditEntry begun(Authentication caller, HttpServletRequest request) {
    var route = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    var target = variables instanceof Map<?, ?> named && !named.isEmpty() ? named.toString() : "";
    return entries.save(new AuditEntry(clock.instant(), caller.getName(), request.getMethod(), route,
        target.substring(0, Math.min(LONGEST, target.length())), MDC.get("traceId")));
  }

  private static boolean isPowerful(Authentication caller) {
    return caller.getAuthorities().stream().anyMatch(right -> POWERFUL.contains(right.getAuthority()));
  }

  @Override
  public String part() {
    return "audit";
  }

  @Override
  public Object export(AccountId account) {
    return entries.findByActorOrderByAtDescIdDesc(account.toString()).stream().map(AuditRepresentation::of)
        .toList();
  }

  // what was done stays recorded, by whom is forgotten
  @Override
  public void erase(AccountId account) {
    entries.forget(account.toString(), ERASED);
  }

  @Override
  public void forget(String name) {
    entries.forgetTarget(name, ERASED);
  }
}
