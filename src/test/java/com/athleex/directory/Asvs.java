package com.athleex.directory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the requirements of OWASP ASVS 5.0 that a test proves, such as
 * {@code v5.0.0-9.1.2}: a claim that the test fails where the requirement is
 * broken. On a class it stands for each of its tests. {@link AsvsReport} counts
 * them.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface Asvs {

  String[] value();
}
