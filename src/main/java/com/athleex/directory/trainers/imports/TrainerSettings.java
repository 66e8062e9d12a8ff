package com.athleex.directory.trainers.imports;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code directory.trainers}.
 *
 * @param spool
 *          folder where uploaded imports wait; this application alone uses it
 * @param maxUpload
 *          of one import over HTTP
 * @param chunkLines
 *          lines a transaction, 1 to 2,000
 * @param background
 *          whether imports that wait are worked off; not while a command runs
 */
@ConfigurationProperties("directory.trainers")
record TrainerSettings(@DefaultValue("./data/imports") Path spool, @DefaultValue("4GB") DataSize maxUpload,
    @DefaultValue("500") int chunkLines, @DefaultValue("true") boolean background) {

  TrainerSettings {
    if (chunkLines < 1 || chunkLines > 2000)
      throw new IllegalArgumentException("directory.trainers.chunk-lines must be 1 to 2000");
  }
}
