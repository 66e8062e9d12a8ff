package com.athleex.directory.media.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.athleex.directory.media.MediaKey.Bucket;
import com.athleex.directory.media.MediaStore;
import com.athleex.directory.web.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends StoreContract {

  @TempDir
  private Path folder;

  @Override
  MediaStore store() {
    return new FolderStore(folder.resolve("media"));
  }

  @Test
  void onlyTheOwnerReadsItAndNothingElseIsLeft() throws IOException {
    store().put(key(Bucket.EVIDENCE, ".pdf"), new byte[10]);
    try (var files = Files.walk(folder.resolve("media"))) {
      var all = files.toList();
      assertThat(all.stream().filter(Files::isRegularFile)).singleElement()
          .satisfies(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
      assertThat(all.stream().filter(Files::isDirectory)).allSatisfy(
          each -> assertThat(permissions(each)).isEqualTo("rwx------"));
    }
  }

  @Test
  void aFolderThatIsNoneIsToldAsUnavailable() throws IOException {
    Files.writeString(folder.resolve("media"), "a file");
    assertThatThrownBy(() -> store().put(key(Bucket.PHOTOS, ".jpg"), new byte[1]))
        .isInstanceOfSatisfying(ProblemException.class,
            told -> assertThat(told.type().status().value()).isEqualTo(503));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
