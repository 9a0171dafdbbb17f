package dev.muster.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.Gson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import okio.Buffer;

/** Reads and writes one answer in the way that a client does: bytes in, bytes out. */
public interface Codec {
  Object decode(byte[] bytes) throws IOException;

  byte[] encode(Object model) throws IOException;

  /** The codec of {@code library}: Muster's own, or what one of the stock clients does. */
  static Codec of(Library library, Answer answer) {
    return switch (library) {
      case MUSTER -> muster(answer.ours());
      case GSON -> gson(answer);
      case JACKSON -> jackson(answer.jackson());
    };
  }

  /** Whose models and JSON library. */
  enum Library {
    MUSTER,
    GSON,
    JACKSON
  }

  private static Codec muster(Type type) {
    JsonAdapter<Object> adapter =
        new Moshi.Builder()
            .add(new dev.muster.musicai.model.ModelAdapters())
            .add(new dev.muster.muvi.model.ModelAdapters())
            .build()
            .adapter(type);
    return new Codec() {
      @Override
      public Object decode(byte[] bytes) throws IOException {
        return adapter.fromJson(new Buffer().write(bytes));
      }

      @Override
      public byte[] encode(Object model) throws IOException {
        Buffer buffer = new Buffer();
        adapter.toJson(buffer, model);
        return buffer.readByteArray();
      }
    };
  }

  private static Codec gson(Answer answer) {
    Gson gson =
        answer == Answer.SUMMARIES
            ? stock.gson.muvi.JSON.getGson()
            : stock.gson.musicai.JSON.getGson();
    Type type = answer.gson();
    return new Codec() {
      @Override
      public Object decode(byte[] bytes) {
        return gson.fromJson(new String(bytes, StandardCharsets.UTF_8), type);
      }

      @Override
      public byte[] encode(Object model) {
        return gson.toJson(model).getBytes(StandardCharsets.UTF_8);
      }
    };
  }

  private static Codec jackson(Type type) {
    // Both contracts' stock clients set their mappers up in the same way.
    ObjectMapper mapper = stock.jackson.muvi.ApiClient.createDefaultObjectMapper();
    var javaType = mapper.constructType(type);
    return new Codec() {
      @Override
      public Object decode(byte[] bytes) throws IOException {
        return mapper.readValue(bytes, javaType);
      }

      @Override
      public byte[] encode(Object model) throws IOException {
        return mapper.writeValueAsBytes(model);
      }
    };
  }
}
