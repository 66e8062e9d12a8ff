package com.athleex.directory;

import java.time.Instant;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.TargetEventPublication;

/**
 * Puts {@link Claims} between Spring Modulith and its table: the one place that
 * both its first tries and its further ones pass.
 */
@Configuration(proxyBeanMethods = false)
class ClaimedPublications {

  @Bean
  static BeanPostProcessor claimBeforeWork(ObjectProvider<Claims> claims) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof EventPublicationRepository))
          return bean;
        var guarded = new ProxyFactory(bean);
        guarded.addAdvice((MethodInterceptor) call -> guard(call, claims.getObject()));
        return guarded.getProxy(bean.getClass().getClassLoader());
      }
    };
  }

  private static @Nullable Object guard(MethodInvocation call, Claims claims) throws Throwable {
    var arguments = call.getArguments();
    switch (call.getMethod().getName()) {
      case "markProcessing" -> {
        claims.begin((UUID) arguments[0]);
        return null;
      }
      case "markResubmitted" -> {
        return claims.claim((UUID) arguments[0], (Instant) arguments[1]);
      }
      case "markCompleted", "markFailed" -> {
        try {
          return call.proceed();
        } finally {
          if (arguments[0] instanceof UUID publication)
            claims.end(publication);
          else if (arguments[0] instanceof TargetEventPublication publication)
            claims.end(publication.getIdentifier());
        }
      }
      default -> {
        return call.proceed();
      }
    }
  }
}
