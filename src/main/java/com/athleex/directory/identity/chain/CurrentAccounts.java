package com.athleex.directory.identity.chain;

import com.athleex.directory.identity.Caller;
import com.athleex.directory.identity.CurrentAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives controllers the {@link CurrentAccount}: null for nobody, where the
 * parameter may be null.
 */
@Configuration(proxyBeanMethods = false)
class CurrentAccounts implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  static {
    // no parameter of the request
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentAccount.class);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == CurrentAccount.class;
  }

  @Override
  public @Nullable CurrentAccount resolveArgument(MethodParameter parameter,
      @Nullable ModelAndViewContainer view,
      NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
    if (request.getUserPrincipal() instanceof Caller caller)
      return caller.getPrincipal();
    if (parameter.isOptional())
      return null;
    throw new AccessDeniedException("no account");
  }
}
