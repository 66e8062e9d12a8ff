package com.athleex.directory.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that takes {@code Idempotency-Key}
 * (draft-ietf-httpapi-idempotency-key-header-07): with it, the handler runs in
 * one transaction that everything it calls joins, and a repeat within 24 hours
 * gets the first answer again. An answer other than 2xx rolls all of it back,
 * and leaves the key free. So a handler must do everything in the database
 * (what is sent, after the commit), and must not answer 2xx after a transaction
 * of something that it called has failed. The body is held in memory: never on
 * a route with {@link BodyLimit#none}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
}
