package com.athleex.directory.trainers.credentials;

import com.athleex.directory.identity.Role;
import com.athleex.directory.media.EvidenceFiles;
import com.athleex.directory.web.BodyLimit;
import com.athleex.directory.web.Quota;
import com.athleex.directory.web.RateLimit;
import com.athleex.directory.web.RouteRules;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

@Configuration(proxyBeanMethods = false)
class CredentialRoutes {

  private static final String EVIDENCE = CredentialController.PATH + "/*/evidence";
  private static final long FORM_AROUND_IT = 16 * 1024;

  @Bean
  RouteRules credentialRules() {
    return routes -> routes.requestMatchers("/api/v1/registries").permitAll()
        .requestMatchers(CredentialPage.PATH, CredentialPage.PATH + "/*", CredentialPage.PATH + "/*/removal",
            EvidencePage.PATH, EvidencePage.PATH + "/*", EvidencePage.PATH + "/*/removal")
        .hasRole(Role.TRAINER.name())
        .requestMatchers(CredentialController.PATH, CredentialController.PATH + "/*", EVIDENCE,
            EVIDENCE + "/*")
        .hasRole(Role.TRAINER.name());
  }

  @Bean
  BodyLimit evidenceBody() {
    return new BodyLimit(EVIDENCE, EvidenceFiles.MOST_BYTES);
  }

  @Bean
  BodyLimit evidenceForm() {
    return new BodyLimit(EvidencePage.PATH, EvidenceFiles.MOST_BYTES + FORM_AROUND_IT);
  }

  @Bean
  RateLimit evidenceFormLimit() {
    return new RateLimit(EvidencePage.PATH, Set.of(HttpMethod.POST),
        new Quota("evidence", 60, Duration.ofHours(1)), RateLimit.By.CALLER);
  }

  // each is taken apart, which costs
  @Bean
  RateLimit evidenceLimit() {
    return new RateLimit(EVIDENCE, Set.of(HttpMethod.POST),
        new Quota("evidence", 60, Duration.ofHours(1)), RateLimit.By.CALLER);
  }
}
