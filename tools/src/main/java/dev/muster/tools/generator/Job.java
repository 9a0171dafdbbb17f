package dev.muster.tools.generator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operation that submits a job.
 *
 * @param constant its name in the class Jobs
 * @param operationId the operation
 * @param api the interface of its method
 * @param method the method that submits
 * @param always whether every success is a job: some operations answer at once, or take a job
 * @param shape what it has in common with others
 */
record Job(
    String constant, String operationId, Api api, Api.Method method, boolean always, Shape shape) {
  /**
   * How jobs are followed, as expressions over {@code answer}, {@code apis} and {@code id}.
   *
   * @param pollOperation the operation that tells the state
   * @param statusHeader the header that tells the phase, null where the body does
   */
  record Shape(
      String submitType,
      String pollType,
      String id,
      String submitPhase,
      String pollOperation,
      String poll,
      String pollPhase,
      List<ErrorAnswer> errorAnswers,
      @Nullable String statusHeader,
      @Nullable String cancel,
      Set<String> imports) {}

  /** An error of the poll operation that is news of the job. */
  record ErrorAnswer(int status, String type, String phase, String separator) {}

  String type() {
    return "JobDescriptor<" + shape.submitType() + ", " + shape.pollType() + ">";
  }

  /** The submit call with {@code this} as body, null if it needs more than a body. */
  @Nullable String call() {
    StringBuilder arguments = new StringBuilder();
    for (Api.Parameter parameter : method.parameters()) {
      if (!parameter.isBody() && parameter.required()) {
        return null;
      }
      arguments
          .append(arguments.isEmpty() ? "" : ", ")
          .append(parameter.isBody() ? "this" : "null");
    }
    return "apis.of(" + api.name() + ".class)." + method.name() + "(" + arguments + ")";
  }
}
