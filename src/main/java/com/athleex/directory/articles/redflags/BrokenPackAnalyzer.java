package com.athleex.directory.articles.redflags;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says plainly which file of warning signs keeps the application from starting.
 */
class BrokenPackAnalyzer extends AbstractFailureAnalyzer<BrokenPack> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, BrokenPack broken) {
    return new FailureAnalysis("The warning signs of " + broken.getMessage(),
        "Mend that file: without it readers in pain would not be asked before they are shown trainers.",
        failure);
  }
}
