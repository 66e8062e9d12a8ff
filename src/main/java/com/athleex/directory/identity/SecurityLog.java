package com.athleex.directory.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an operator looks for after an incident. Accounts appear by their id,
 * networks by a keyed digest: never an address, a name or a secret.
 */
public final class SecurityLog {

  private static final Logger LOG = LoggerFactory.getLogger("com.athleex.directory.security");

  private SecurityLog() {}

  public static void signedIn(AccountId account, String method, String network) {
    LOG.info("signed in: account {} by {} from network {}", account, method, network(network));
  }

  public static void signInRefused(String network) {
    LOG.info("sign-in refused: from network {}", network(network));
  }

  public static void signInSlowed(String policy, String network) {
    LOG.warn("sign-in slowed: {} from network {}", policy, network(network));
  }

  public static void refreshTokenReused(AccountId account) {
    LOG.warn("refresh token used twice: a session of account {} was ended", account);
  }

  public static void passwordChanged(AccountId account) {
    LOG.info("password changed: account {}", account);
  }

  public static void passkeyAdded(AccountId account) {
    LOG.info("passkey added: account {}", account);
  }

  public static void passkeyRemoved(AccountId account) {
    LOG.info("passkey removed: account {}", account);
  }

  /**
   * @param check
   *          that failed
   */
  public static void passkeyRefused(AccountId account, String check) {
    LOG.info("passkey refused: account {}, {}", account, check);
  }

  /** A passkey's counter went back, as it does where two devices have its key. */
  public static void passkeyCopied(AccountId account, String network) {
    LOG.warn("passkey refused: one of account {} was copied, and used from network {}", account,
        network(network));
  }

  public static void emailChanged(AccountId account) {
    LOG.info("address changed: account {}", account);
  }

  public static void accountErased(AccountId account) {
    LOG.info("account erased: {}", account);
  }

  /**
   * @param caller
   *          an account's id or an API key's name
   */
  public static void denied(String caller, String method, String route) {
    LOG.warn("denied: {} may not {} {}", caller, method, route);
  }

  // enough to see that two lines are of one network
  private static String network(String digest) {
    return digest.substring(0, Math.min(12, digest.length()));
  }
}
