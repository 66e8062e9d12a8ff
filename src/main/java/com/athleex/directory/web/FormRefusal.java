package com.athleex.directory.web;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;

/**
 * Shows on a page's form what a service has refused: what is wrong with a field
 * beside it, everything else above the form, in words for readers.
 */
public final class FormRefusal {

  private static final Pattern NAME = Pattern.compile("[/?]?(?:query/)?([\\w-]+)");

  private FormRefusal() {}

  /**
   * @throws ProblemException
   *           the refusal itself, where it is a failure of ours
   */
  public static HttpStatus show(ProblemException refusal, BindingResult form) {
    var status = refusal.type().status();
    if (status.is5xxServerError())
      throw refusal;
    if (refusal.errors().isEmpty())
      above(refusal, form);
    else
      refusal.errors().forEach(error -> beside(error, form));
    return refusal.type() == WebProblem.INVALID_REQUEST ? HttpStatus.UNPROCESSABLE_CONTENT : status;
  }

  private static void beside(FieldProblem error, BindingResult form) {
    var name = NAME.matcher(error.pointer());
    if (name.find() && form.getFieldType(name.group(1)) != null)
      form.rejectValue(name.group(1), error.messageKey(), error.arguments().toArray(), null);
    else
      form.reject(error.messageKey(), error.arguments().toArray(), null);
  }

  private static void above(ProblemException refusal, BindingResult form) {
    var wait = refusal.retryAfter();
    if (wait != null)
      form.reject("web.form.too-often", new Object[]{minutes(wait)}, null);
    else if (refusal.type() == WebProblem.PRECONDITION_FAILED)
      form.reject("web.form.changed");
    else
      form.reject("problem." + refusal.type().slug() + ".detail", refusal.arguments().toArray(), null);
  }

  private static long minutes(Duration wait) {
    return Math.max(1, wait.plusSeconds(59).toMinutes());
  }
}
