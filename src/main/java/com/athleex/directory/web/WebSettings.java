package com.athleex.directory.web;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
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
 */
@ConfigurationProperties("directory.web")
public record WebSettings(@DefaultValue("./data/keys") Path keys, @Nullable String cursorKey,
    @Nullable URI publicUrl, @DefaultValue List<String> corsOrigins,
    @DefaultValue("65536") long maxBodyBytes) {

  public WebSettings {
    // a container's way of giving nothing
    publicUrl = publicUrl == null || publicUrl.toString().isBlank() ? null : publicUrl;
  }

  @Override
  public String toString() {
    return "WebSettings[keys=" + keys + ", publicUrl=" + publicUrl + "]";
  }
}
