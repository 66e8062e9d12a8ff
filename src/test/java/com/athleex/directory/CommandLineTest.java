package com.athleex.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  @Test
  void anythingElseStartsTheServer() {
    assertThat(CommandLine.isCommand()).isFalse();
    assertThat(CommandLine.isCommand("--server.port=9090")).isFalse();
    assertThat(CommandLine.isCommand("--directory.data=/tmp/d", "import", "file")).isTrue();
  }

  @Test
  void aFileThatIsNotThereIsToldBeforeAnythingStarts() {
    assertThat(CommandLine.run("import", "no/such/file.ndjson")).isEqualTo(2);
    assertThat(CommandLine.run("import")).isEqualTo(2);
  }

  @Test
  void aDatabaseFileInUseIsToldPlainly() {
    var failure = new IllegalStateException(new SQLException("in use", "90020", 90020));

    assertThat(new DatabaseInUse().analyze(failure)).satisfies(told -> {
      assertThat(told).isNotNull();
      assertThat(told.getDescription()).contains("in use by another process");
      assertThat(told.getAction()).contains("POST /api/v1/admin/imports");
    });
    assertThat(new DatabaseInUse().analyze(new SQLException("other"))).isNull();
  }
}
