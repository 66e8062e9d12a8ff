package com.athleex.directory.trainers;

/**
 * How sessions take place; {@code HYBRID} is partly in person, partly live
 * online.
 */
public enum Format {
  IN_PERSON, ONLINE, HYBRID
}
