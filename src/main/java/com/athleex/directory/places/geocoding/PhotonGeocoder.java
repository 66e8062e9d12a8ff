package com.athleex.directory.places.geocoding;

import com.athleex.directory.kernel.GeoPoint;
import com.athleex.directory.places.Geocoder;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriBuilder;

/**
 * A Photon server (github.com/komoot/photon), asked through
 * {@code GET /api?q=&lang=&limit=&lat=&lon=}, which answers in GeoJSON. Every
 * failure, time-outs and unreadable answers included, is a
 * {@link RestClientException}.
 */
final class PhotonGeocoder implements Geocoder {

  /** Any other language is an error to a server with Photon's standard index. */
  private static final Set<String> LANGUAGES = Set.of("en", "de", "fr");

  private final RestClient photon;

  PhotonGeocoder(URI url, Duration connectTimeout, Duration readTimeout) {
    var requests = new JdkClientHttpRequestFactory(
        HttpClient.newBuilder().connectTimeout(connectTimeout).build());
    requests.setReadTimeout(readTimeout);
    // public servers ask callers to say who they are
    photon = RestClient.builder().baseUrl(url.toString()).requestFactory(requests)
        .defaultHeader(HttpHeaders.USER_AGENT, "athleex-trainer-directory").build();
  }

  @Override
  public List<Located> locate(String address, Locale language, @Nullable GeoPoint near, int limit) {
    PhotonAnswer answer = photon.get().uri(builder -> uri(builder, address, language, near, limit)).retrieve()
        .body(PhotonAnswer.class);
    if (answer == null || answer.features() == null)
      throw new RestClientException("not an answer of Photon");
    return answer.features().stream().filter(Objects::nonNull).map(PhotonAnswer.Feature::located)
        .filter(Objects::nonNull).limit(limit).toList();
  }

  private static URI uri(UriBuilder builder, String address, Locale language, @Nullable GeoPoint near,
      int limit) {
    // as variables, so that "&" or "+" in an address stay part of it
    Map<String, Object> variables = new HashMap<>(Map.of("q", address, "limit", limit));
    builder.path("/api").queryParam("q", "{q}").queryParam("limit", "{limit}");
    if (LANGUAGES.contains(language.getLanguage())) {
      builder.queryParam("lang", "{lang}");
      variables.put("lang", language.getLanguage());
    }
    if (near != null) {
      builder.queryParam("lat", "{lat}").queryParam("lon", "{lon}");
      variables.put("lat", near.latitude());
      variables.put("lon", near.longitude());
    }
    return builder.build(variables);
  }
}
