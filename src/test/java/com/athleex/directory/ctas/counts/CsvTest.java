package com.athleex.directory.ctas.counts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void noCellIsTakenForAFormulaOrForMoreThanOne() {
    for (var formula : new String[]{"=1+1", "+1", "-1", "@SUM(A1)"})
      assertThat(Csv.cell(formula)).isEqualTo("'" + formula);
    assertThat(Csv.cell("\tx")).isEqualTo("'\tx");
    assertThat(Csv.cell("\rx")).isEqualTo("\"'\rx\"");
    assertThat(Csv.cell("a,\"b\"\n")).isEqualTo("\"a,\"\"b\"\"\n\"");
    assertThat(Csv.cell("deadlift-form-guide")).isEqualTo("deadlift-form-guide");
    assertThat(Csv.cell("")).isEmpty();
  }
}
