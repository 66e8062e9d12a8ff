package com.athleex.directory.articles.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches from one host: no redirect leads elsewhere, no cookie is kept, no
 * answer is read beyond its limit.
 */
class Fetcher implements AutoCloseable {

  private static final int MOST_REDIRECTS = 3;

  private final CloseableHttpClient client;
  private final int longest;

  Fetcher(FeedSettings settings, DnsResolver hosts) {
    var patience = Timeout.of(settings.patience());
    longest = settings.longestBytes();
    client = HttpClients.custom().disableCookieManagement().disableRedirectHandling()
        .disableAutomaticRetries().setUserAgent("athleex-directory-feeds/1")
        .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(hosts)
            .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(patience)
                .setSocketTimeout(patience).build())
            .build())
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(patience).build()).build();
  }

  /**
   * What is at an address, or at one of the same host that it leads to.
   *
   * @throws IOException
   *           if it cannot be had, is too long, or leads to another host
   */
  Fetched fetch(URI address) throws IOException {
    URI at = address;
    for (int redirect = 0; redirect <= MOST_REDIRECTS; redirect++) {
      Fetched fetched = one(at);
      if (fetched.location() == null)
        return fetched;
      at = at.resolve(fetched.location());
      if (!isSameHost(address, at))
        throw new IOException("leads to another host");
    }
    throw new IOException("leads on and on");
  }

  static boolean isSameHost(URI one, URI other) {
    return Objects.equals(one.getScheme(), other.getScheme()) && one.getHost() != null
        && one.getHost().equalsIgnoreCase(other.getHost()) && one.getPort() == other.getPort()
        && other.getUserInfo() == null;
  }

  private Fetched one(URI address) throws IOException {
    return client.execute(new HttpGet(address), response -> read(address, response));
  }

  private Fetched read(URI address, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    var location = response.getFirstHeader("Location");
    if (status >= 300 && status < 400 && location != null)
      return new Fetched(address, "", location.getValue());
    if (status != 200 || response.getEntity() == null)
      throw new IOException("answers " + status);
    try (InputStream in = response.getEntity().getContent()) {
      byte[] bytes = in.readNBytes(longest + 1);
      if (bytes.length > longest)
        throw new IOException("longer than " + longest + " bytes");
      return new Fetched(address, new String(bytes, charset(response.getEntity().getContentType())), null);
    }
  }

  private static Charset charset(@Nullable String type) {
    var parsed = type == null ? null : ContentType.parseLenient(type);
    return parsed == null || parsed.getCharset() == null ? StandardCharsets.UTF_8 : parsed.getCharset();
  }

  @Override
  public void close() throws IOException {
    client.close();
  }

  /**
   * @param location
   *          where it leads to, or null
   */
  record Fetched(URI address, String text, @Nullable String location) {}
}
