package com.athleex.directory.trainers.profile;

import java.util.Map;
import java.util.UUID;

/**
 * Lines of an import named who may claim their profiles; raised inside the
 * transaction that keeps them, and kept in no registry.
 *
 * @param byTrainer
 *          addresses by the ids of profiles that nobody owns
 */
public record ClaimEmailsImported(Map<UUID, String> byTrainer) {

  // no address in a log
  @Override
  public String toString() {
    return "ClaimEmailsImported[" + byTrainer.size() + "]";
  }
}
