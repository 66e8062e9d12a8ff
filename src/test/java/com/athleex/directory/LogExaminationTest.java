package com.athleex.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.LogExamination.Finding;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogExaminationTest {

  private final LogExamination examination = examination();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      WARN sent to somebody+else@mail.example.org, at last | e-mail address
      WARN Duplicate entry 'a@b.it' for key               | e-mail address
      token=eyJhbGciOiJFUzI1NiJ9.eyJzdWIi.x               | JWT
      key athx_0123456789abcdefABCDEF-_0123456789         | API key
      key a-key-for-tests-0123456789-ABCDEFGHIJ           | API key
      athr_0123456789abcdef                               | refresh token
      /verify?token=atht_0123456789abcdef                 | one-time token
      {argon2}$argon2id$v=19$m=19456                      | password hash
      password Correct-Horse-Battery-1 refused            | password
      Quillivant signed up                                | name
      near=Acquapendente                                  | place
      said: zibaldonesque things                          | free text
      Authorization: Bearer abcdefghijkl                  | authorization header
      [authorization:"Basic dXNlcjpwYXNz"]                | authorization header
      GET /find/lower-back-pain/milan                     | injury specialty
      specialty=[knee-pain]                               | injury specialty
      near 45.46421,9.19                                  | position
      POINT(9.1900 45.464)                                | position
      """)
  void whatNoLogMayHoldIsFoundAndNotRepeated(String line, String kind) {
    var findings = examination.examine("a.log", List.of("2026-11-22T12:00:00.123456Z INFO fine", line));
    assertThat(findings).contains(new Finding("a.log", 2, kind)).extracting(Finding::line).containsOnly(2);
    assertThat(findings.getFirst().toString()).startsWith("a.log:2: ").doesNotContain(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-22T12:00:00.123456+00:00  WARN 1 --- [main] [] c.a.d.X : started",
      "Started DirectoryApplication in 12.345 seconds (process running for 13.2)",
      "Lucene 9.12.3, H2 2.4.240",
      "at com.example.Type@1a2b3c4d", "a point near 45.464, 9.19", "squat-technique and general-strength",
      "the key athx_… is missing", "Authorization is required",
      "  Administrator's API key, shown only this once: athx_0123456789abcdefABCDEF"})
  void whatIsHarmlessIsNot(String line) {
    assertThat(examination.examine("a.log", List.of(line))).isEmpty();
  }

  @Test
  void theKeysPardonHoldsForItsOwnLineOnly() {
    assertThat(examination.examine("a.log",
        List.of("LOG Administrator's API key, shown only this once: athx_0123456789abcdef"))).hasSize(1);
  }

  private static LogExamination examination() {
    try {
      return new LogExamination(LogExamination.injuries());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
