package com.athleex.directory.media.stores;

import com.athleex.directory.media.MediaSettings;
import com.athleex.directory.media.MediaStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  @Bean
  MediaStore mediaStore(MediaSettings settings) {
    var bucket = settings.s3().bucket();
    return bucket == null
        ? new FolderStore(settings.folder())
        : new BucketStore(bucket, settings.s3(), BucketStore.Waits.PROMISED);
  }
}
