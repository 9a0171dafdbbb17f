package dev.muster.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.mock.json.Json;
import dev.muster.runtime.EventDecoder;
import dev.muster.runtime.StreamEvent;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One call of a generated method, and what the typed answer is held to. */
final class Exchange {
  private final Moshi moshi;
  private final List<Class<?>> events;

  Exchange(Moshi moshi, List<Class<?>> events) {
    this.moshi = moshi;
    this.events = events;
  }

  /**
   * Holds the answer to what the contract shows.
   *
   * @return the type of the answer
   */
  String check(Call<?> call, Method method, ContractOperation.Success expected) throws IOException {
    Type type = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
    Response<?> response = call.execute();
    try (ResponseBody error = response.errorBody()) {
      assertThat(response.code())
          .as(() -> method.getName() + " " + text(error))
          .isEqualTo(expected.status());
      if (!response.isSuccessful()) {
        return "redirect";
      }
    }
    if (response.body() instanceof ResponseBody raw) {
      try (raw) {
        return raw(raw, expected);
      }
    }
    if (expected.media().isEmpty()) {
      return "nothing";
    }
    assertThat(response.body()).isNotNull();
    JsonAdapter<Object> adapter = moshi.adapter(type);
    JsonNode read = Json.read(adapter.toJson(response.body()));
    assertThat(plain(read))
        .as("the example '%s', read and written again", expected.example())
        .isEqualTo(plain(expected.value()));
    return name(type);
  }

  private String raw(ResponseBody body, ContractOperation.Success expected) throws IOException {
    if (expected.media().isEmpty()) {
      assertThat(body.bytes()).isEmpty();
      return "nothing";
    }
    assertThat(Objects.toString(body.contentType())).startsWith(expected.media());
    if (!expected.media().equals(ContractOperation.EVENTS)) {
      byte[] content = body.bytes();
      assertThat(content).isNotEmpty();
      return expected.media();
    }
    List<String[]> blocks = blocks(body.string());
    assertThat(blocks).isNotEmpty();
    List<String> fitting =
        events.stream().filter(type -> fits(type, blocks)).map(Class::getSimpleName).toList();
    assertThat(fitting).as("event types that know all of " + expected.example()).isNotEmpty();
    return "events of " + String.join(" or ", fitting);
  }

  /** Name and data of each event. */
  private static List<String[]> blocks(String stream) {
    List<String[]> blocks = new ArrayList<>();
    for (String block : stream.split("\n\n")) {
      String name = "message";
      List<String> data = new ArrayList<>();
      for (String line : block.split("\n")) {
        if (line.startsWith("event:")) {
          name = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
          data.add(line.substring(5).strip());
        }
      }
      if (!data.isEmpty()) {
        blocks.add(new String[] {name, String.join("\n", data)});
      }
    }
    return blocks;
  }

  private boolean fits(Class<?> type, List<String[]> blocks) {
    try {
      EventDecoder<?> decoder =
          (EventDecoder<?>) type.getMethod("decoder", Moshi.class).invoke(null, moshi);
      for (String[] block : blocks) {
        StreamEvent event = decoder.decode(block[0], block[1]);
        if (event.getClass().getSimpleName().equals("Unknown")) {
          return false;
        }
      }
      return true;
    } catch (com.squareup.moshi.JsonDataException otherShape) {
      return false;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no decoder(Moshi)", e);
    }
  }

  private static String text(ResponseBody body) {
    try {
      return body == null ? "" : body.string();
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String name(Type type) {
    return type.getTypeName().replaceAll("[a-z0-9]+\\.", "");
  }

  /** Without nulls, which are as good as absent, and with one form for each number and time. */
  private static JsonNode plain(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode plain = Json.object();
      object.properties().stream()
          .filter(member -> !member.getValue().isNull())
          .forEach(member -> plain.set(member.getKey(), plain(member.getValue())));
      return plain;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode plain = Json.array();
      array.forEach(item -> plain.add(plain(item)));
      return plain;
    }
    if (node.isNumber()) {
      BigDecimal number = node.decimalValue().stripTrailingZeros();
      return Json.array().add(number.toPlainString());
    }
    return node.isString() ? Json.array().add(time(node.asString())) : node;
  }

  /** A time in one form. */
  private static String time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant().toString();
    } catch (DateTimeParseException notATime) {
      return text;
    }
  }
}
