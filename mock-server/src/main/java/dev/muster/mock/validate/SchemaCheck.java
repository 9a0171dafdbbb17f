package dev.muster.mock.validate;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.ValidationLimitExceededException;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import dev.muster.mock.Problem;
import dev.muster.mock.ProblemException;
import dev.muster.mock.Violation;
import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Checks values against the schemas of a contract. The validator itself is loaded with the first
 * check, each schema when it is first needed. Safe for any number of threads.
 */
public final class SchemaCheck {
  private static final Logger LOG = LoggerFactory.getLogger(SchemaCheck.class);

  private final Contract contract;
  private final Map<String, Schema> compiled = new ConcurrentHashMap<>();
  private @Nullable Schema document;

  public SchemaCheck(Contract contract) {
    this.contract = contract;
  }

  /**
   * What is wrong with a value.
   *
   * @param location of the value, such as {@code [body]}
   * @throws ProblemException where the schema itself is broken
   */
  public List<Violation> violations(Place schema, JsonNode value, List<String> location) {
    try {
      List<Violation> violations = new ArrayList<>();
      for (Error error : BestVariant.of(validate(schema, value, location))) {
        violations.add(Wording.violation(error, location));
      }
      return violations.stream().distinct().toList();
    } catch (ValidationLimitExceededException e) {
      return List.of(
          new Violation(location, "limit", "The value is nested too deep to be checked"));
    } catch (SchemaException e) {
      LOG.warn("The schema at {} of {} cannot be used", schema, contract.name(), e);
      throw new ProblemException(
          Problem.of(
              Problem.Kind.UNKNOWN,
              500,
              "The schema at "
                  + schema
                  + " of the contract "
                  + contract.name()
                  + " cannot be used: "
                  + e.getMessage()));
    }
  }

  /** What only answers have is not demanded of a request, nor the other way round. */
  private List<Error> validate(Place schema, JsonNode value, List<String> location) {
    boolean answer = location.get(0).equals("response");
    return compiled(schema)
        .validate(
            value,
            context ->
                context.executionConfig(config -> config.readOnly(!answer).writeOnly(answer)));
  }

  private Schema compiled(Place schema) {
    Schema known = compiled.get(schema.pointer());
    return known != null ? known : compile(schema);
  }

  private synchronized Schema compile(Place schema) {
    Schema root = document;
    if (root == null) {
      root = compileDocument();
      document = root;
    }
    NodePath path = new NodePath(PathType.JSON_POINTER);
    JsonNode node = contract.document();
    for (String segment : schema.pointer().substring(1).split("/", -1)) {
      String name = segment.replace("~1", "/").replace("~0", "~");
      boolean item = node.isArray();
      path = item ? path.append(Integer.parseInt(name)) : path.append(name);
      node = item ? node.path(Integer.parseInt(name)) : node.path(name);
    }
    Schema made = root.getSubSchema(path);
    compiled.put(schema.pointer(), made);
    return made;
  }

  private Schema compileDocument() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .losslessNarrowing(true)
            .regularExpressionFactory(new Patterns())
            .pathType(PathType.JSON_POINTER)
            .preloadSchema(false)
            .locale(Locale.ENGLISH)
            .build();
    Dialect standard = contract.isVersion30() ? Dialects.getOpenApi30() : Dialects.getOpenApi31();
    // The document as a whole is no schema, and extensions are no mistakes: nothing to be warned
    // of.
    Dialect dialect =
        Dialect.builder(standard)
            .keyword(new NonValidationKeyword("readOnly"))
            .keyword(new NonValidationKeyword("writeOnly"))
            .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
            .build();
    SchemaRegistry registry =
        SchemaRegistry.withDialect(dialect, builder -> builder.schemaRegistryConfig(config));
    String iri = "muster:" + contract.name().replaceAll("[^A-Za-z0-9._-]", "-");
    return registry.getSchema(SchemaLocation.of(iri), contract.document());
  }
}
