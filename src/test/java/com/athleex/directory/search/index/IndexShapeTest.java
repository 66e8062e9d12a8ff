package com.athleex.directory.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexShapeTest {

  @TempDir
  Path data;

  @Test
  void aFirstIndexIsNotThrownAwayAndNeitherIsOneOfThisShape() throws IOException {
    assertThat(IndexShape.renew(index())).isFalse();
    var file = write();
    assertThat(IndexShape.renew(index())).isFalse();
    assertThat(file).exists();
  }

  @Test
  void oneOfAnotherShapeIsThrownAway() throws IOException {
    IndexShape.renew(index());
    var file = write();
    Files.writeString(index().resolve("shape"), "1");
    assertThat(IndexShape.renew(index())).isTrue();
    assertThat(file).doesNotExist();
    assertThat(IndexShape.renew(index())).isFalse();
  }

  @Test
  void oneFromBeforeShapesWereNotedIsThrownAway() throws IOException {
    var file = write();
    assertThat(IndexShape.renew(index())).isTrue();
    assertThat(file).doesNotExist();
  }

  private Path index() {
    return data.resolve("index");
  }

  private Path write() throws IOException {
    return Files.writeString(Files.createDirectories(index().resolve("trainers")).resolve("_0.cfs"), "");
  }
}
