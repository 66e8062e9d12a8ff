package com.athleex.directory.media;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where photos and evidence are kept.
 *
 * @param folder
 *          for them, readable by the owner alone; beside a bucket it takes
 *          uploads while they are looked at
 * @param s3
 *          instead of the folder, where its bucket is named
 */
@ConfigurationProperties("directory.media")
public record MediaSettings(@DefaultValue("./data/media") Path folder, @DefaultValue S3 s3) {

  /**
   * A bucket of S3, or of a server that speaks it. Nobody but this application
   * needs to read it.
   *
   * @param endpoint
   *          of another server than Amazon's
   * @param accessKey
   *          with the secret key; without both, Amazon's own ways of finding
   *          credentials
   */
  public record S3(@Nullable String bucket, @Nullable URI endpoint, @DefaultValue("eu-south-1") String region,
      @Nullable String accessKey, @Nullable String secretKey) {

    public S3 {
      // a container's way of giving nothing
      bucket = given(bucket);
      accessKey = given(accessKey);
      secretKey = given(secretKey);
      endpoint = endpoint == null || endpoint.toString().isBlank() ? null : endpoint;
      if ((accessKey == null) != (secretKey == null))
        throw new IllegalArgumentException(
            "Set both of directory.media.s3.access-key and directory.media.s3.secret-key, or neither");
    }

    private static @Nullable String given(@Nullable String text) {
      return text == null || text.isBlank() ? null : text;
    }

    @Override
    public String toString() {
      return "S3[bucket=" + bucket + ", endpoint=" + endpoint + ", region=" + region + "]";
    }
  }
}
