package dev.muster.contract.coverage;

import com.squareup.moshi.Moshi;
import dev.muster.mock.json.Json;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import retrofit2.http.Body;
import retrofit2.http.Field;
import retrofit2.http.Header;
import retrofit2.http.Multipart;
import retrofit2.http.Part;
import retrofit2.http.Path;
import retrofit2.http.Query;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a generated method is called with: the contract's examples, read into the generated types.
 * An optional parameter without an example is left out.
 */
final class Arguments {
  private static final byte[] FILE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  private final ContractOperation operation;
  private final Moshi moshi;

  Arguments(ContractOperation operation, Moshi moshi) {
    this.operation = operation;
    this.moshi = moshi;
  }

  /** How often the method must be called for every example of its body; at least once. */
  int bodies(Method method) {
    return Math.max(1, operation.examples(media(method)).size());
  }

  Object[] of(Method method, int body) throws IOException {
    List<Object> arguments = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      arguments.add(argument(method, parameter, body));
    }
    return arguments.toArray();
  }

  private Object argument(Method method, Parameter parameter, int body) throws IOException {
    for (Annotation annotation : parameter.getAnnotations()) {
      if (annotation instanceof Path path) {
        return scalar("path", path.value(), parameter);
      } else if (annotation instanceof Query query) {
        return scalar("query", query.value(), parameter);
      } else if (annotation instanceof Header header) {
        return scalar("header", header.value(), parameter);
      } else if (annotation instanceof Body) {
        return body(method, parameter, body);
      } else if (annotation instanceof Part part) {
        return part(method, part, parameter, body);
      } else if (annotation instanceof Field field) {
        return typed(fields(method, body).path(field.value()), parameter.getParameterizedType());
      }
    }
    throw new IllegalStateException("Cannot tell what " + parameter + " of " + method + " is");
  }

  private Object scalar(String in, String name, Parameter parameter) throws IOException {
    Optional<JsonNode> said = operation.parameter(in, name);
    if (said.isEmpty()) {
      throw new IllegalStateException(operation.id() + " has no " + in + " parameter " + name);
    }
    boolean required = said.get().path("required").asBoolean(false);
    return typed(example(said.get(), required), parameter.getParameterizedType());
  }

  /** The example of a parameter or of a form's field. */
  private JsonNode example(JsonNode holder, boolean required) {
    JsonNode schema = operation.contract().resolve(holder.path("schema"));
    List<JsonNode> examples = new ArrayList<>(operation.examples(holder));
    examples.addAll(operation.examples(schema));
    schema.path("examples").forEach(examples::add);
    examples.removeIf(JsonNode::isMissingNode);
    if (!examples.isEmpty()) {
      return examples.get(0);
    }
    if (!required) {
      return MissingNode.getInstance();
    }
    if (schema.has("default")) {
      return schema.get("default");
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    throw new IllegalStateException(operation.id() + " has no example for " + holder);
  }

  private Object body(Method method, Parameter parameter, int body) throws IOException {
    JsonNode media = media(method);
    if (parameter.getType() == RequestBody.class) {
      return RequestBody.create(FILE, MediaType.get(mediaType(method)));
    }
    return typed(operation.examples(media).get(body), parameter.getParameterizedType());
  }

  private Object part(Method method, Part part, Parameter parameter, int body) {
    if (part.value().isEmpty()) {
      return file(method, parameter, body);
    }
    JsonNode value = fields(method, body).path(part.value());
    if (value.isMissingNode()) {
      return null;
    }
    String text = value.isString() ? value.asString() : Json.text(value);
    return RequestBody.create(text, MediaType.get("text/plain"));
  }

  /**
   * The files whose names the example has; one, where there is no example of a form with a file.
   */
  private Object file(Method method, Parameter parameter, int body) {
    String name = wireName(method, parameter);
    JsonNode said = fields(method, body);
    List<MultipartBody.Part> files = new ArrayList<>();
    if (said.isMissingNode()) {
      files.add(file(name, "example.png"));
    } else if (said.path(name).isArray()) {
      said.path(name).forEach(fileName -> files.add(file(name, fileName.asString())));
    } else if (said.has(name)) {
      files.add(file(name, said.get(name).asString()));
    }
    if (files.isEmpty()) {
      return null;
    }
    return parameter.getParameterizedType() instanceof ParameterizedType ? files : files.get(0);
  }

  private static MultipartBody.Part file(String name, String fileName) {
    return MultipartBody.Part.createFormData(
        name, fileName, RequestBody.create(FILE, MediaType.get("image/png")));
  }

  /**
   * A file's part has its name in the call: the one that the contract spells like the parameter.
   */
  private String wireName(Method method, Parameter parameter) {
    Set<String> names = new LinkedHashSet<>();
    properties(media(method).path("schema"), names);
    return names.stream()
        .filter(name -> plain(name).equals(plain(parameter.getName())))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    operation.id() + " has no part like " + parameter.getName()));
  }

  private void properties(JsonNode reference, Set<String> names) {
    JsonNode schema = operation.contract().resolve(reference);
    names.addAll(schema.path("properties").propertyNames());
    for (String parts : List.of("allOf", "oneOf", "anyOf")) {
      schema.path(parts).forEach(part -> properties(part, names));
    }
  }

  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  private JsonNode fields(Method method, int body) {
    List<JsonNode> examples = operation.examples(media(method));
    return examples.isEmpty() ? MissingNode.getInstance() : examples.get(body);
  }

  private JsonNode media(Method method) {
    return operation.takes().path(mediaType(method));
  }

  /** The content type that the method sends. */
  private String mediaType(Method method) {
    boolean multipart = method.isAnnotationPresent(Multipart.class);
    boolean raw = false;
    boolean json = false;
    for (Parameter parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(Body.class)) {
        raw = parameter.getType() == RequestBody.class;
        json = !raw;
      }
    }
    for (String media : operation.takes().propertyNames()) {
      boolean form = media.startsWith("multipart/") || media.endsWith("form-urlencoded");
      boolean isJson = media.equals("application/json") || media.endsWith("+json");
      if (multipart
          ? media.startsWith("multipart/")
          : json ? isJson : raw ? !isJson && !form : form) {
        return media;
      }
    }
    return "";
  }

  private Object typed(JsonNode value, Type type) throws IOException {
    if (value.isMissingNode()) {
      return null;
    }
    if (type instanceof Class<?> word && word.isRecord() && word.getEnclosingClass() != null) {
      return word(value, word);
    }
    return moshi.adapter(type).fromJson(Json.text(value));
  }

  /** The open enum of a parameter, which is nested in the interface and never read as JSON. */
  private Object word(JsonNode value, Class<?> word) throws IOException {
    Class<?> type = word.getRecordComponents()[0].getType();
    try {
      return word.getDeclaredConstructor(type).newInstance(typed(value, type));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(word + " is not made of one value", e);
    }
  }
}
