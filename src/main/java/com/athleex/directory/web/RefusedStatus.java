package com.athleex.directory.web;

import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * The problem behind a status that a framework chose: ours where we have one,
 * else the general one under that status.
 */
public record RefusedStatus(String slug, HttpStatus status) implements ProblemType {

  public static ProblemType of(HttpStatusCode code) {
    var status = HttpStatus.resolve(code.value());
    if (status == null || status == HttpStatus.BAD_REQUEST || !status.isError())
      return WebProblem.MALFORMED_REQUEST;
    var general = status.is5xxServerError() ? WebProblem.INTERNAL_ERROR : WebProblem.MALFORMED_REQUEST;
    return Arrays.stream(WebProblem.values()).filter(ours -> ours.status() == status)
        .map(ProblemType.class::cast)
        .findFirst().orElse(new RefusedStatus(general.slug(), status));
  }
}
