package com.athleex.directory.trainers.imports;

import com.athleex.directory.web.ProblemType;
import org.springframework.http.HttpStatus;

enum ImportProblem implements ProblemType {
  UNKNOWN_IMPORT("unknown-import", HttpStatus.NOT_FOUND),
  NO_STORAGE("no-storage",
      HttpStatus.INSUFFICIENT_STORAGE);

  private final String slug;
  private final HttpStatus status;

  ImportProblem(String slug, HttpStatus status) {
    this.slug = slug;
    this.status = status;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public HttpStatus status() {
    return status;
  }
}
