package dev.muster.tools.generator;

import dev.muster.tools.generator.JavaType.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the webhooks and callbacks; one that several operations share is one. */
final class WebhookReader {
  private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

  private final Contract contract;
  private final Types types;
  private final Map<String, Place> byPointer = new LinkedHashMap<>();

  private WebhookReader(Contract contract, Types types) {
    this.contract = contract;
    this.types = types;
  }

  /** Call it before the models are read, for it meets the payloads' schemas. */
  static List<Webhook> read(Contract contract, Types types) {
    WebhookReader reader = new WebhookReader(contract, types);
    contract.at("webhooks").members().forEach(hook -> reader.item(hook.place().resolved()));
    for (Place.Member path : contract.at("paths").members()) {
      for (Place.Member operation : path.place().resolved().members()) {
        reader.callbacks(operation.place().get("callbacks"));
      }
    }
    return reader.webhooks();
  }

  private void callbacks(Place callbacks) {
    for (Place.Member callback : callbacks.members()) {
      for (Place.Member url : callback.place().resolved().members()) {
        item(url.place().resolved());
      }
    }
  }

  private void item(Place item) {
    for (Place.Member entry : item.members()) {
      if (VERBS.contains(entry.name())) {
        byPointer.putIfAbsent(entry.place().pointer(), entry.place());
      }
    }
  }

  private List<Webhook> webhooks() {
    Set<String> constants = new LinkedHashSet<>();
    List<Webhook> webhooks = new ArrayList<>();
    for (Place operation : byPointer.values()) {
      String id = operation.text("operationId");
      if (id == null) {
        throw operation.problem("the call has no operationId; its Java constant needs a name");
      }
      Place signature = operation.get("x-signature");
      webhooks.add(
          new Webhook(
              Names.unique(Names.constant(id), constants, "_"),
              id,
              payload(operation, id),
              signature.exists() ? Signatures.expression(signature) : null,
              javadoc(operation)));
    }
    return webhooks;
  }

  private JavaType payload(Place operation, String id) {
    for (Content content : Content.of(operation.get("requestBody").resolved().get("content"))) {
      Place schema = content.place().get("schema");
      if (content.media() == Media.JSON && schema.exists()) {
        JavaType type = types.of(schema, types.named(Names.plainType(id) + "Payload"));
        // A class literal has no type arguments: a list or a map is read as what JSON it is.
        return type.form() == Form.LIST || type.form() == Form.MAP ? Scalars.ANY : type;
      }
    }
    return Scalars.ANY;
  }

  private String javadoc(Place operation) {
    Place signature = operation.get("x-signature");
    String secret = signature.text("secret");
    return new Javadoc()
        .raw(Javadoc.sentence(operation.text("summary")))
        .markdown(operation.text("description"))
        .raw(
            !signature.exists()
                ? "It is not signed: anybody may have sent it."
                : secret == null
                    ? "It is signed with a secret that the provider gives for webhooks."
                    : "It is signed with the secret of the key {@code " + secret + "}.")
        .raw(Origins.remark(operation))
        .print();
  }
}
