package com.athleex.directory;

import com.athleex.directory.search.opensearch.SharedNode;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * What the environment gives where the profile {@code opensearch} is on: a node
 * in another JVM, and the secrets without which no profile but the default one
 * starts.
 */
class OpenSearchProfile implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** Each has a database of its own, and so an index of its own. */
  private static final AtomicInteger CONTEXTS = new AtomicInteger();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var environment = context.getEnvironment();
    if (!environment.acceptsProfiles(Profiles.of("opensearch")))
      return;
    environment.getPropertySources().addFirst(new MapPropertySource("opensearch",
        Map.of("OPENSEARCH_HOSTS", SharedNode.get().address(), "directory.web.public-url", "http://localhost",
            "directory.web.cursor-key", "of the tests alone, and 32 characters at least", "spring.mail.host",
            "localhost", "directory.identity.token-keys", tokenKey(), "directory.search.opensearch.patience",
            "PT30S", "directory.search.opensearch.prefix", "t" + CONTEXTS.incrementAndGet() + "-")));
  }

  private static String tokenKey() {
    try {
      var keys = KeyPairGenerator.getInstance("EC");
      keys.initialize(new ECGenParameterSpec("secp256r1"));
      return Base64.getEncoder().encodeToString(keys.generateKeyPair().getPrivate().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has this curve", e);
    }
  }
}
