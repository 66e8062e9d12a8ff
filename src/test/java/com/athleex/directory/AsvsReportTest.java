package com.athleex.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.athleex.directory.AsvsReport.Outcome;
import com.athleex.directory.AsvsReport.Requirement;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsvsReportTest {

  private static final List<Requirement> KNOWN = List.of(new Requirement("v5.0.0-1.2.4", "1", true),
      new Requirement("v5.0.0-1.2.5", "1", true), new Requirement("v5.0.0-4.4.1", "1", false));

  @Test
  void aRequirementCountsOnceHoweverManyTestsProveIt() {
    var report = report(new Outcome("v5.0.0-1.2.4", "passed", "A.a"),
        new Outcome("v5.0.0-1.2.4", "passed", "B.b"),
        new Outcome("v5.0.0-1.2.5", "skipped", "C.c"));
    assertThat(report.summary()).isEqualTo("ASVS 5.0: 1 of 2 applicable requirements have a passing test");
    assertThat(report.report()).contains("| 1 | 2 | 1 |").contains("| v5.0.0-1.2.4 | 1 | A.a<br>B.b |")
        .contains("| v5.0.0-1.2.5 | 1 |  |").doesNotContain("4.4.1");
    assertThat(report.faults()).isEmpty();
  }

  @Test
  void whatIsNotThereDoesNotApplyOrFailedIsAFault() {
    assertThat(report(new Outcome("v5.0.0-1.2.99", "passed", "A.a")).faults())
        .containsExactly("A.a names v5.0.0-1.2.99, which there is not");
    assertThat(report(new Outcome("v5.0.0-4.4.1", "passed", "A.a")).faults())
        .containsExactly("A.a names v5.0.0-4.4.1, which does not apply");
    assertThat(report(new Outcome("v5.0.0-1.2.4", "failed", "A.a")).faults())
        .containsExactly("A.a failed, which proves v5.0.0-1.2.4");
  }

  @Test
  void theListIsThatOfTheStandardAndSaysWhyWhereOneDoesNotApply() throws IOException {
    var shipped = AsvsReport.shipped();
    assertThat(shipped).hasSize(345).extracting(Requirement::id).doesNotHaveDuplicates();
    assertThat(shipped.stream().filter(Requirement::applies)).hasSize(216);
    try (var file = getClass().getResourceAsStream("/asvs/requirements.tsv")) {
      assertThat(file).isNotNull();
      assertThat(new String(file.readAllBytes()).lines().skip(1))
          .allMatch(line -> line.matches("v5\\.0\\.0-[0-9.]+\t[123]\t(yes\t|no\t.{10,})"));
    }
  }

  @Test
  void aTestStandsForWhatItsClassAndItselfName() throws NoSuchMethodException {
    var method = Tagged.class.getDeclaredMethod("test");
    assertThat(AsvsListener.requirements(method, Tagged.class)).containsExactly("b", "a");
  }

  private static AsvsReport report(Outcome... outcomes) {
    return new AsvsReport(KNOWN, List.of(outcomes));
  }

  @Asvs("a")
  static class Tagged {

    @Asvs("b")
    void test() {}
  }
}
