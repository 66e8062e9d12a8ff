package com.athleex.directory.identity.keys;

import com.athleex.directory.identity.IdentitySettings;
import com.athleex.directory.identity.Secret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Sees at start that an administrator has a key: the one the operator gave; or,
 * at the first start of the default profile and whenever {@code --new-api-key}
 * stands on the command line, a random one that is printed this once.
 */
@Component
@Order(0)
class AdministratorKey implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(AdministratorKey.class);
  private static final String GIVEN = "environment";
  private static final String PRINTED = "console";

  private final ApiKeys keys;
  private final IdentitySettings settings;
  private final Environment environment;

  AdministratorKey(ApiKeys keys, IdentitySettings settings, Environment environment) {
    this.keys = keys;
    this.settings = settings;
    this.environment = environment;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.bootstrapKey() != null)
      keys.replace(GIVEN, new Secret(settings.bootstrapKey()));
    if (arguments.containsOption("new-api-key"))
      print();
    else if (keys.none())
      firstKey();
  }

  private void firstKey() {
    if (environment.getActiveProfiles().length == 0)
      print();
    else
      LOG.warn("There is no administrator's API key: give DIRECTORY_IDENTITY_BOOTSTRAP_KEY,"
          + " or start once with --new-api-key");
  }

  // to the console only: a log is kept, copied and read by others
  private void print() {
    var secret = KeySecret.random();
    keys.replace(PRINTED, secret);
    System.out.printf("%n  Administrator's API key, shown only this once: %s%n"
        + "  (Authorization: Bearer <key>; lost? start once with --new-api-key)%n%n", secret.value());
  }
}
