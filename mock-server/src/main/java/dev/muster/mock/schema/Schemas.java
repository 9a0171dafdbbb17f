package dev.muster.mock.schema;

import dev.muster.mock.json.Json;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of one document, as plain JSON Schema and compiled. All work is done when it is first
 * asked for and kept; what is returned is shared and must not be changed. Any number of threads may
 * use it. References must stay within the document; it never fails for what a document says.
 */
public final class Schemas {
  private static final Logger log = LoggerFactory.getLogger(Schemas.class);
  private static final ObjectNode EMPTY = Json.object();
  private static final Validator EVERYTHING = new Validator(null, false, false);

  private final JsonNode document;
  private final @Nullable String ownDialect;
  private final Draft defaultDraft;
  private final Inliner inliner;
  private final Conversion conversion;
  private final boolean convertsTargets;
  private final boolean concise;
  private final Map<Identity, JsonNode> prepared = new ConcurrentHashMap<>();
  private final Map<Identity, JsonNode> forRequest = new ConcurrentHashMap<>();
  private final Map<Identity, JsonNode> forResponse = new ConcurrentHashMap<>();
  private final Map<Identity, Validator> coercing = new ConcurrentHashMap<>();
  private final Map<Identity, Validator> strict = new ConcurrentHashMap<>();

  /** The schemas of a document; {@code dialect} says how its keywords are read. */
  public Schemas(JsonNode document, Dialect dialect) {
    this.document = document;
    this.concise = dialect == Dialect.FULL;
    boolean modern = dialect == Dialect.FULL && isOpenApi31(document);
    this.ownDialect = ownDialect(document, modern);
    this.defaultDraft = modern ? Draft.DRAFT_2020_12 : Draft.DRAFT_07;
    this.inliner = new Inliner(document);
    this.conversion = new Conversion(modern);
    this.convertsTargets = modern && ownDialect == null;
  }

  private static boolean isOpenApi31(JsonNode document) {
    return document.path("openapi").asString("").matches("3\\.[1-9].*");
  }

  private static @Nullable String ownDialect(JsonNode document, boolean modern) {
    JsonNode dialect = document.get("jsonSchemaDialect");
    if (dialect == null || !dialect.isString()) {
      return null;
    }
    boolean known = Draft.isKnown(dialect.stringValue());
    return modern && !known ? null : dialect.stringValue();
  }

  /**
   * A schema of the document as plain JSON Schema: references followed, their siblings laid over
   * the targets, OpenAPI's keywords translated where Prism translates them. Where the schema
   * contains itself a reference stays, for {@link #resolve}.
   */
  public JsonNode prepared(JsonNode schema) {
    return prepared.computeIfAbsent(new Identity(schema), key -> prepare(schema));
  }

  private JsonNode prepare(JsonNode schema) {
    JsonNode inlined = inliner.inline(schema);
    ObjectNode made = EMPTY.objectNode();
    if (!inlined.isObject()) {
      return made;
    }
    if (ownDialect != null) {
      made.put("$schema", ownDialect);
      made.setAll((ObjectNode) inlined);
    } else {
      made.setAll((ObjectNode) conversion.convert(inlined));
      made.put(
          "$schema", defaultDraft == Draft.DRAFT_07 ? Draft.DRAFT_07_URI : Draft.DRAFT_2020_12_URI);
    }
    ObjectNode notes = made.objectNode();
    if (made.path("x-stoplight").isObject()) {
      notes.setAll((ObjectNode) made.get("x-stoplight"));
    }
    // Prism gives every such schema an id here, which keeps it apart from others when merged.
    made.set("x-stoplight", notes.put("id", "schema"));
    return made;
  }

  /**
   * What a reference that {@link #prepared} left in place stands for. As in Prism its keywords are
   * OpenAPI's own, not translated. Without a target in the document it is the empty schema.
   */
  public JsonNode resolve(String reference) {
    JsonNode target = find(reference);
    return target == null ? EMPTY : target;
  }

  private @Nullable JsonNode find(String reference) {
    JsonNode target = Pointers.find(document, reference);
    if (target == null) {
      return null;
    }
    JsonNode inlined = inliner.inline(target);
    return convertsTargets ? conversion.convert(inlined) : inlined;
  }

  /**
   * The schema of a request body: {@code allOf} merged, read-only properties gone and required no
   * more. A schema that is itself read-only accepts everything.
   */
  public JsonNode forRequest(JsonNode prepared) {
    return forRequest.computeIfAbsent(
        new Identity(prepared), key -> AccessFilter.READ_ONLY.strip(AllOfMerge.merge(prepared)));
  }

  /** The schema of a response body: as {@link #forRequest} with write-only properties. */
  public JsonNode forResponse(JsonNode prepared) {
    return forResponse.computeIfAbsent(
        new Identity(prepared), key -> AccessFilter.WRITE_ONLY.strip(AllOfMerge.merge(prepared)));
  }

  /**
   * Compiles a schema, once for each node, so that nodes should live as long as the document. With
   * {@code coerce} the scalars of parameters and forms count as what the schema asks for.
   */
  public Validator compile(JsonNode prepared, boolean coerce) {
    Map<Identity, Validator> compiled = coerce ? coercing : strict;
    Identity key = new Identity(prepared);
    Validator known = compiled.get(key);
    if (known != null) {
      return known;
    }
    Validator made = compileOrAcceptAll(prepared, coerce);
    Validator other = compiled.putIfAbsent(key, made);
    return other == null ? made : other;
  }

  private Validator compileOrAcceptAll(JsonNode prepared, boolean coerce) {
    try {
      Validator made = Compiler.compile(prepared, defaultDraft, coerce, this::find);
      return concise ? made.concise() : made;
    } catch (Refused refused) {
      log.warn(
          "A schema is not valid JSON Schema, so everything passes it: {}. Correct the document.",
          refused.getMessage());
      return EVERYTHING;
    }
  }
}
