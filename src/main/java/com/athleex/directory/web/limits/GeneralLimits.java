package com.athleex.directory.web.limits;

import com.athleex.directory.web.Quota;
import java.security.Principal;
import org.springframework.http.HttpMethod;

/** The limits that every route has. */
final class GeneralLimits {

  /** Of a network, or of an account; loopback's are not counted. */
  static final Quota READS = Quota.perMinute("reads", 3_000);
  /** Everything but reads, of an account, else of a network. */
  static final Quota WRITES = Quota.perMinute("writes", 300);
  /** Everything that is sent with an API key, of each key. */
  static final Quota PARTNER = Quota.perMinute("partner", 6_000);
  /** Requests with credentials that were refused, of a network. */
  static final Quota REFUSALS = Quota.perMinute("refusals", 300);

  // as identity names callers; an account's name is its id
  private static final String API_KEY = "api-key:";

  private GeneralLimits() {}

  static Quota of(String method) {
    return HttpMethod.GET.matches(method) || HttpMethod.OPTIONS.matches(method) ? READS : WRITES;
  }

  static Quota of(Principal caller, String method) {
    return caller.getName().startsWith(API_KEY) ? PARTNER : of(method);
  }
}
