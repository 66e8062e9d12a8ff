package com.athleex.directory.articles;

import com.athleex.directory.kernel.Slug;
import com.athleex.directory.web.ProblemType;
import org.springframework.http.HttpStatus;

/** Why a call about articles was refused. */
public enum ArticleProblem implements ProblemType {
  ARTICLE_NOT_FOUND(HttpStatus.NOT_FOUND),
  NO_RED_FLAGS(HttpStatus.NOT_FOUND),
  EMPTY_ARTICLE(HttpStatus.UNPROCESSABLE_CONTENT),
  /** The blog has it, this application does not. */
  ARTICLE_WITHOUT_TEXT(HttpStatus.CONFLICT),
  ARTICLE_NOT_READY(HttpStatus.CONFLICT),
  ARTICLE_WITHDRAWN(HttpStatus.GONE);

  private final HttpStatus status;

  ArticleProblem(HttpStatus status) {
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
