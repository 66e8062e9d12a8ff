package com.athleex.directory.ctas.counts;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report's numbers, to be saved. */
final class CsvFile {

  private CsvFile() {}

  static ResponseEntity<byte[]> of(ReportRange range, CtaReport report) {
    var file = ContentDisposition.attachment()
        .filename("ctas-" + range.from() + "-" + range.to() + ".csv").build();
    return ResponseEntity.ok().cacheControl(CacheControl.noStore())
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(Csv.of(report.rows()).getBytes(StandardCharsets.UTF_8));
  }
}
