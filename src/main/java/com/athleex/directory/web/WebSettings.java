package com.athleex.directory.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How HTTP behaves.
 *
 * @param keys
 *          folder for generated keys, readable by the owner alone
 * @param cursorKey
 *          signs cursors: 32 characters at least; without one the default
 *          profile generates a key into {@code keys}, any other refuses to
 *          start
 * @param publicUrl
 *          where the world reaches this application: in letters and in the
 *          OpenAPI document; without one, the document names no host, and any
 *          profile but the default refuses to start: see {@link PublicAddress}
 * @param corsOrigins
 *          origins ({@code https://blog.example}) whose pages may call more
 *          than the public reads
 * @param maxBodyBytes
 *          of a request body, wherever no {@link BodyLimit} says otherwise
 * @param limits
 *          other amounts and windows for rate limits, by policy. General:
 *          {@code reads} 3,000 a minute, {@code writes} 300, {@code partner}
 *          6,000 (everything with an API key), {@code refusals} 300 (requests
 *          with credentials that were refused)
 * @param securityContact
 *          whom to tell of a weakness, for {@code /.well-known/security.txt}:
 *          {@code mailto:} or {@code https:}; without one, {@code security@} at
 *          the public host
 * @param securityPolicy
 *          where the world reads how weaknesses are dealt with
 */
@ConfigurationProperties("directory.web")
public record WebSettings(@DefaultValue("./data/keys") Path keys, @Nullable String cursorKey,
    @Nullable URI publicUrl, @DefaultValue List<String> corsOrigins,
    @DefaultValue("65536") long maxBodyBytes, @DefaultValue Map<String, Limit> limits,
    @Nullable URI securityContact, @Nullable URI securityPolicy) {

  /**
   * What the operator sets of a rate limit; what is missing stays as it is.
   *
   * @param quota
   *          how often in a window
   */
  public record Limit(@Nullable Long quota, @Nullable Duration window) {

    public Limit {
      if (quota != null && quota < 1 || window != null && window.toSeconds() < 1)
        throw new IllegalArgumentException("A limit under directory.web.limits lets nothing through");
    }
  }

  public WebSettings {
    // a container's way of giving nothing
    publicUrl = given(publicUrl);
    securityContact = given(securityContact);
    securityPolicy = given(securityPolicy);
  }

  private static @Nullable URI given(@Nullable URI uri) {
    return uri == null || uri.toString().isBlank() ? null : uri;
  }

  @Override
  public String toString() {
    return "WebSettings[keys=" + keys + ", publicUrl=" + publicUrl + "]";
  }
}
