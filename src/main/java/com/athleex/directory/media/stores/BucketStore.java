package com.athleex.directory.media.stores;

import com.athleex.directory.media.MediaKey;
import com.athleex.directory.media.MediaSettings;
import com.athleex.directory.media.MediaStore;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of S3. */
final class BucketStore implements MediaStore, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(BucketStore.class);
  private static final int ATTEMPTS = 2;

  private final String bucket;
  private final S3Client s3;

  /** How long a server is waited for, once and in all. */
  record Waits(Duration connect, Duration silence, Duration wholeCall) {

    /**
     * Twice a silent server, and the pause between, stay below the three seconds
     * that {@link MediaStore} promises.
     */
    static final Waits PROMISED = new Waits(Duration.ofMillis(1000), Duration.ofMillis(1200),
        Duration.ofMillis(2800));
  }

  BucketStore(String bucket, MediaSettings.S3 settings, Waits waits) {
    this.bucket = bucket;
    this.s3 = client(settings, waits);
  }

  @Override
  public void put(MediaKey key, byte[] bytes) {
    attempt("kept", () -> s3.putObject(
        put -> put.bucket(bucket).key(name(key)).contentType(key.contentType().toString()),
        RequestBody.fromBytes(bytes)));
  }

  @Override
  public Optional<Content> open(MediaKey key) {
    return attempt("read", () -> {
      try {
        var object = s3.getObject(get -> get.bucket(bucket).key(name(key)));
        return Optional.of(new Content(object, object.response().contentLength()));
      } catch (NoSuchKeyException nothing) {
        return Optional.empty();
      }
    });
  }

  @Override
  public void delete(MediaKey key) {
    attempt("deleted", () -> s3.deleteObject(delete -> delete.bucket(bucket).key(name(key))));
  }

  @Override
  public void close() {
    s3.close();
  }

  private static String name(MediaKey key) {
    return key.bucket().name().toLowerCase(Locale.ROOT) + "/" + key.name();
  }

  private static <T> T attempt(String attempted, Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkException e) {
      // its message names what was asked for
      log.warn("A medium could not be {}: {}", attempted, e.getClass().getSimpleName());
      throw new ProblemException(WebProblem.UNAVAILABLE);
    }
  }

  private static S3Client client(MediaSettings.S3 settings, Waits waits) {
    var client = S3Client.builder().region(Region.of(settings.region())).forcePathStyle(true)
        .credentialsProvider(credentials(settings))
        // other servers than Amazon's know no newer checksums
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .httpClientBuilder(
            UrlConnectionHttpClient.builder().connectionTimeout(waits.connect())
                .socketTimeout(waits.silence()))
        .overrideConfiguration(calls -> calls.apiCallTimeout(waits.wholeCall())
            .retryStrategy(StandardRetryStrategy.builder().maxAttempts(ATTEMPTS).build()));
    var endpoint = settings.endpoint();
    return (endpoint == null ? client : client.endpointOverride(endpoint)).build();
  }

  private static AwsCredentialsProvider credentials(MediaSettings.S3 settings) {
    return settings.accessKey() == null || settings.secretKey() == null
        ? DefaultCredentialsProvider.builder().build()
        : StaticCredentialsProvider
            .create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
  }
}
