package com.athleex.directory.places;

import com.athleex.directory.web.ProblemType;
import org.springframework.http.HttpStatus;

enum PlacesProblem implements ProblemType {
  IMPOSSIBLE_COORDINATES("impossible-coordinates", HttpStatus.BAD_REQUEST);

  private final String slug;
  private final HttpStatus status;

  PlacesProblem(String slug, HttpStatus status) {
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
