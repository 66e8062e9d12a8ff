package com.athleex.directory.web;

import io.github.bucket4j.TimeMeter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Counts what is bounded by a {@link Quota}: for routes see {@link RateLimit};
 * services count by keys of their own, such as an account and a network. It
 * counts in this process alone and forgets at its end.
 */
@Component
public class Quotas {

  private final Map<String, Buckets> policies = new ConcurrentHashMap<>();
  private final Map<String, WebSettings.Limit> settings;
  private final TimeMeter time;

  @Autowired
  Quotas(WebSettings settings) {
    this(settings.limits(), TimeMeter.SYSTEM_NANOTIME);
  }

  Quotas(Map<String, WebSettings.Limit> settings, TimeMeter time) {
    this.settings = settings;
    this.time = time;
  }

  /**
   * Takes one.
   *
   * @param key
   *          by whom or what it is counted; kept as a keyed hash only
   */
  public Taken take(Quota quota, String key) {
    return buckets(quota).take(key);
  }

  /** Whether nothing is left; takes nothing. */
  public boolean isExhausted(Quota quota, String key) {
    return buckets(quota).isExhausted(key);
  }

  /** Gives back one that was taken for what then did not count. */
  public void giveBack(Quota quota, String key) {
    buckets(quota).giveBack(key);
  }

  private Buckets buckets(Quota quota) {
    var known = policies.get(quota.policy());
    return known != null
        ? known
        : policies.computeIfAbsent(quota.policy(), policy -> new Buckets(inForce(quota), time));
  }

  private Quota inForce(Quota standard) {
    // an environment variable's name has no dash: DIRECTORY_WEB_LIMITS_SIGNIN_QUOTA
    var set = settings.getOrDefault(standard.policy(), settings.get(standard.policy().replace("-", "")));
    return set == null
        ? standard
        : new Quota(standard.policy(), Objects.requireNonNullElse(set.quota(), standard.amount()),
            Objects.requireNonNullElse(set.window(), standard.window()));
  }
}
