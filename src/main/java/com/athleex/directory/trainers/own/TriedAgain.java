package com.athleex.directory.trainers.own;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;

/**
 * Somebody else took the same handle at the same moment, or the database chose
 * this of two transactions that waited for each other: the next attempt sees
 * what the other one wrote. Each attempt is a transaction of its own.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Retryable(includes = {DataIntegrityViolationException.class,
    PessimisticLockingFailureException.class}, maxRetries = 10, delay = 15, jitter = 25, multiplier = 1.5, maxDelay = 200)
@interface TriedAgain {
}
