package com.athleex.directory.embed;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.ProblemType;
import org.springframework.http.HttpStatus;

/** Why nothing can be embedded. */
enum EmbedProblem implements ProblemType {
  NOTHING_TO_EMBED(HttpStatus.NOT_FOUND), EMBED_FORMAT(HttpStatus.NOT_IMPLEMENTED);

  private final HttpStatus status;

  EmbedProblem(HttpStatus status) {
    this.status = status;
  }

  @Override
  public String slug() {
    return Slug.of(this);
  }

  @Override
  public HttpStatus status() {
    return status;
  }
}
