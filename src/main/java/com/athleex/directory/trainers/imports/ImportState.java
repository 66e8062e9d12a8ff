package com.athleex.directory.trainers.imports;

/** Where an import stands. */
enum ImportState {
  QUEUED, RUNNING, COMPLETED, FAILED
}
