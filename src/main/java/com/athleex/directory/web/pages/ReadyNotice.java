package com.athleex.directory.web.pages;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started the application by hand where to look, last of all. */
@Component
@Profile("default")
class ReadyNotice {

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void tell(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null && web.getWebServer().getPort() > 0)
      System.out.println(
          "Find a Trainer directory is ready: http://localhost:" + web.getWebServer().getPort() + "/");
  }
}
