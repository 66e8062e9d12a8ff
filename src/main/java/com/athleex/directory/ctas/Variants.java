package com.athleex.directory.ctas;

import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Which wording is told next. It depends on the seed and on how many were drawn
 * before, and on nobody who reads it: numbers by SplitMix64 (Steele, Lea and
 * Flood 2014), which is no secret, and need not be one.
 */
@Component
class Variants {

  static final List<String> ALL = List.of("a", "b");
  /** Of kinds with a single wording. */
  static final String ONLY = "a";

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private final AtomicLong state;

  Variants(CtaSettings settings) {
    this.state = new AtomicLong(
        Objects.requireNonNullElseGet(settings.seed(), () -> new SecureRandom().nextLong()));
  }

  String next(CtaKind kind) {
    return kind.hasVariants() ? ALL.get((int) (mixed(state.addAndGet(GOLDEN_GAMMA)) >>> 63)) : ONLY;
  }

  private static long mixed(long z) {
    long once = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ once >>> 27) * 0x94D049BB133111EBL;
    return twice ^ twice >>> 31;
  }
}
