package com.athleex.directory;

import java.security.SecureRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Where listeners of events ({@code @ApplicationModuleListener}) run: four at
 * once and the others in a queue, so that a mass of letters leaves most of the
 * 16 database connections to readers. The queue may be long, and may be lost:
 * what it holds is in the registry. A listener begins after a random moment of
 * less than a second.
 */
@Configuration(proxyBeanMethods = false)
class ListenerThreads {

  static final int AT_ONCE = 4;
  private static final long SOONEST = 50;
  private static final long LATEST = 800;
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final Logger LOG = LoggerFactory.getLogger(ListenerThreads.class);

  // not the default: requests keep the unbounded executor of Spring Boot
  @Bean(defaultCandidate = false)
  ThreadPoolTaskExecutor listenerExecutor() {
    var executor = new ThreadPoolTaskExecutor();
    executor.setThreadNamePrefix("listener-");
    executor.setVirtualThreads(true);
    executor.setCorePoolSize(AT_ONCE);
    executor.setMaxPoolSize(AT_ONCE);
    // who is speaking to a mail server may finish
    executor.setWaitForTasksToCompleteOnShutdown(true);
    executor.setAwaitTerminationSeconds(10);
    return executor;
  }

  @Bean
  AsyncConfigurer listenersRunThere(@Qualifier("listenerExecutor") ThreadPoolTaskExecutor executor) {
    return new AsyncConfigurer() {
      @Override
      public Executor getAsyncExecutor() {
        return listener -> CompletableFuture.delayedExecutor(moment(), TimeUnit.MILLISECONDS, executor)
            .execute(listener);
      }

      @Override
      public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (failure, listener, arguments) -> tell(failure,
            listener.getDeclaringClass().getSimpleName() + "." + listener.getName());
      }
    };
  }

  // what one person's request sets off must not be felt in the time of the next
  // request: it would tell, for
  // instance, which letter was written
  private static long moment() {
    return RANDOM.nextLong(SOONEST, LATEST);
  }

  // an event's content is never told: it names people
  private static void tell(Throwable failure, String listener) {
    switch (failure) {
      case Claims.Taken taken -> LOG.debug("{}: {}", listener, taken.getMessage());
      case MailException outage -> LOG.warn("{} is told again: {}", listener, outage.getMessage());
      default -> LOG.error("{} failed, and is told again", listener, failure);
    }
  }
}
