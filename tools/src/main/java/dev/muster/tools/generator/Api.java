package dev.muster.tools.generator;

import dev.muster.tools.generator.Model.EnumModel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A Retrofit interface: the operations of one tag. */
record Api(
    String name,
    String tag,
    @Nullable String description,
    List<Method> methods,
    List<EnumModel> nested) {
  /**
   * A Retrofit method: one operation with one way to send and one to answer.
   *
   * @param annotations without the {@code @}, in order
   * @param answer the type of a JSON answer, null for other answers
   * @param returns what the Call gives
   * @param operation where the contract describes it
   * @param primary whether it is the operation's first method
   */
  record Method(
      String name,
      String operationId,
      List<String> annotations,
      List<Parameter> parameters,
      String returns,
      @Nullable JavaType answer,
      Set<String> imports,
      Place operation,
      boolean primary,
      String javadoc) {
    /** The same under another name. */
    Method named(String other) {
      return new Method(
          other,
          operationId,
          annotations,
          parameters,
          returns,
          answer,
          imports,
          operation,
          primary,
          javadoc);
    }

    @Nullable Parameter body() {
      return parameters.stream().filter(Parameter::isBody).findFirst().orElse(null);
    }
  }

  /**
   * A parameter of a Retrofit method.
   *
   * @param wireName its name in the contract, empty for a body
   * @param annotation the Retrofit annotation without the {@code @}
   */
  record Parameter(
      String wireName,
      String name,
      String annotation,
      JavaType type,
      boolean required,
      boolean isBody,
      String doc) {
    boolean isPath() {
      return annotation.startsWith("Path(");
    }

    /** The same under another name. */
    Parameter named(String other) {
      return new Parameter(wireName, other, annotation, type, required, isBody, doc);
    }
  }
}
