package com.athleex.directory.articles;

import com.athleex.directory.web.ProblemType;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why a call about articles was refused. */
public enum ArticleProblem implements ProblemType {
  ARTICLE_NOT_FOUND(HttpStatus.NOT_FOUND), EMPTY_ARTICLE(HttpStatus.UNPROCESSABLE_CONTENT);

  private final HttpStatus status;

  ArticleProblem(HttpStatus status) {
    this.status = status;
  }

  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public HttpStatus status() {
    return status;
  }
}
