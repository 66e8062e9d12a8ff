package com.athleex.directory.bench;

/**
 * More than a server can answer.
 *
 * @param before
 *          what it could answer just before, asked without a pause
 * @param result
 *          of twice as many questions
 */
record Overload(Phase before, OpenLoop.Result result) {

  double capacity() {
    return before.perSecond();
  }

  /** How much of its capacity is still served. */
  double servedShare() {
    return result.servedPerSecond() / capacity();
  }

  /**
   * The same for as much of the processors as it had before: the client takes
   * more of them for twice as many questions.
   */
  double servedShareOfProcessors() {
    return servedShare() * leftBefore() / leftMeanwhile();
  }

  /** The part of all processors that the client left. */
  double leftBefore() {
    return Client.left(before.client(), before.elapsed());
  }

  double leftMeanwhile() {
    return Client.left(result.client(), result.elapsed());
  }
}
