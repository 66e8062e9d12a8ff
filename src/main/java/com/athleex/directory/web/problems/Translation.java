package com.athleex.directory.web.problems;

import com.athleex.directory.web.BodyTooLargeException;
import com.athleex.directory.web.FieldProblem;
import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.RefusedStatus;
import com.athleex.directory.web.WebProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** What each exception means to the caller; null for a failure of ours. */
final class Translation {

  private Translation() {}

  static @Nullable ProblemException of(Throwable cause) {
    var tooLarge = within(cause, BodyTooLargeException.class);
    if (tooLarge != null)
      return new ProblemException(WebProblem.BODY_TOO_LARGE, tooLarge.limit());
    return switch (cause) {
      case ProblemException told -> told;
      // of a parameter's name, which is looked at when the first parameter is
      case RequestRejectedException refused -> new ProblemException(WebProblem.MALFORMED_REQUEST);
      case HttpMessageNotReadableException unreadable -> body(unreadable);
      case MethodArgumentNotValidException refused -> FieldRefusal.of(refused);
      case BindException refused -> FieldRefusal.of(refused);
      case HandlerMethodValidationException refused when !refused.isForReturnValue() ->
        FieldRefusal.of(refused);
      case MissingServletRequestParameterException missing -> missing("?" + missing.getParameterName());
      case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
      case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
      case DuplicateKeyException second -> new ProblemException(WebProblem.CONFLICT);
      case OptimisticLockingFailureException stale -> new ProblemException(WebProblem.CONFLICT);
      case CannotCreateTransactionException down -> new ProblemException(WebProblem.UNAVAILABLE);
      case TransientDataAccessException down -> new ProblemException(WebProblem.UNAVAILABLE);
      case RecoverableDataAccessException down -> new ProblemException(WebProblem.UNAVAILABLE);
      case NonTransientDataAccessResourceException down -> new ProblemException(WebProblem.UNAVAILABLE);
      case ErrorResponse refused when refused.getStatusCode() != HttpStatus.INTERNAL_SERVER_ERROR ->
        new ProblemException(RefusedStatus.of(refused.getStatusCode()));
      default -> null;
    };
  }

  private static ProblemException body(HttpMessageNotReadableException unreadable) {
    var json = within(unreadable, JacksonException.class);
    if (json != null)
      return JsonRefusal.of(json);
    return unreadable.getCause() == null
        ? FieldRefusal.at(FieldProblem.at("", "field.missing"))
        : new ProblemException(WebProblem.MALFORMED_BODY);
  }

  private static ProblemException missing(String pointer) {
    return FieldRefusal.at(FieldProblem.at(pointer, "field.missing"));
  }

  // an id that cannot be one names nothing
  private static ProblemException mismatch(MethodArgumentTypeMismatchException mismatch) {
    var parameter = mismatch.getParameter();
    return parameter.hasParameterAnnotation(PathVariable.class)
        ? new ProblemException(WebProblem.NOT_FOUND)
        : FieldRefusal.at(WrongType.at(FieldRefusal.pointer(parameter), mismatch));
  }

  private static <T extends Throwable> @Nullable T within(@Nullable Throwable cause, Class<T> type) {
    for (var at = cause; at != null; at = at.getCause())
      if (type.isInstance(at))
        return type.cast(at);
    return null;
  }
}
