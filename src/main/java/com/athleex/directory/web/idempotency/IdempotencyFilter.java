package com.athleex.directory.web.idempotency;

import com.athleex.directory.web.ProblemException;
import com.athleex.directory.web.WebProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Runs a request that carries an {@code Idempotency-Key} once: its effects and
 * the answer are committed together, and the answer goes out after that. See
 * ADR 17.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10) // the caller is known, and has not called too often
class IdempotencyFilter extends OncePerRequestFilter {

  private final IdempotentRoutes routes;
  private final Ledger ledger;
  private final Seal seal;
  private final PlatformTransactionManager transactions;
  private final HandlerExceptionResolver refusals;

  IdempotencyFilter(IdempotentRoutes routes, Ledger ledger, Seal seal,
      PlatformTransactionManager transactions,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver refusals) {
    this.routes = routes;
    this.ledger = ledger;
    this.seal = seal;
    this.transactions = transactions;
    this.refusals = refusals;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !HttpMethod.POST.matches(request.getMethod())
        || request.getHeader(IdempotencyKey.HEADER) == null || !routes.leadTo(request);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var held = new ContentCachingResponseWrapper(response);
    try {
      answer(request, held, chain);
    } catch (RuntimeException | IOException e) {
      withdraw(held);
      if (refusals.resolveException(request, held, null, e) == null)
        throw e;
    }
    held.copyBodyToResponse();
  }

  private void answer(HttpServletRequest request, ContentCachingResponseWrapper response, FilterChain chain)
      throws ServletException, IOException {
    var key = IdempotencyKey.of(Collections.list(request.getHeaders(IdempotencyKey.HEADER)));
    var held = new HeldRequest(request);
    var caller = request.getUserPrincipal() == null ? "anonymous" : request.getUserPrincipal().getName();
    var attempt = new Attempt(key, Sha256.of(key.value().getBytes(StandardCharsets.US_ASCII), caller),
        Sha256.of(held.body(), request.getMethod(), request.getRequestURI(),
            Objects.requireNonNullElse(request.getQueryString(), "")));
    var entry = ledger.entry(attempt.keyHash);
    if (!replayed(entry, attempt, response))
      run(entry, attempt, held, response, chain);
  }

  // what the handler said no longer holds; headers of the filters before stay
  @SuppressWarnings("NullAway") // Servlet 6.1: null removes a header
  private static void withdraw(ContentCachingResponseWrapper response) {
    response.resetBuffer();
    Answer.KEPT.forEach(name -> response.setHeader(name, null));
  }

  private record Attempt(IdempotencyKey key, String keyHash, String requestHash) {}

  private boolean replayed(Ledger.Entry entry, Attempt attempt, HttpServletResponse response)
      throws IOException {
    if (entry.answer() == null)
      return false;
    if (!attempt.requestHash.equals(entry.requestHash()))
      throw new ProblemException(WebProblem.IDEMPOTENCY_KEY_REUSED);
    seal.opened(entry.answer(), entry.id(), attempt.key).replay(response);
    return true;
  }

  // services join this transaction; the row is locked until its end
  private void run(Ledger.Entry entry, Attempt attempt, HeldRequest request,
      ContentCachingResponseWrapper response, FilterChain chain) throws ServletException, IOException {
    var transaction = transactions.getTransaction(TransactionDefinition.withDefaults());
    var done = false;
    try {
      var mine = ledger.locked(entry.id()).orElseThrow(
          () -> new ProblemException(WebProblem.IDEMPOTENCY_KEY_IN_FLIGHT).retryAfter(Duration.ofSeconds(1)));
      if (!replayed(mine, attempt, response)) {
        chain.doFilter(request, response);
        done = response.getStatus() / 100 == 2;
        if (done)
          ledger.answered(entry.id(), attempt.requestHash,
              seal.closed(Answer.of(response), entry.id(), attempt.key));
      }
    } catch (Throwable e) {
      done = false;
      throw e;
    } finally {
      if (done)
        transactions.commit(transaction);
      else
        transactions.rollback(transaction);
    }
  }
}
