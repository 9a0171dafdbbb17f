// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Strings, booleans and numbers. Moshi's own adapters read a string where a number belongs; these
 * do not.
 */
final class ScalarAdapters {
  /** So many characters never exceed a long. */
  private static final int PLAIN_DIGITS = 18;

  static final JsonAdapter<String> STRING =
      new Scalar<>("a string", JsonReader.Token.STRING) {
        @Override
        String read(JsonReader reader) throws IOException {
          return reader.nextString();
        }

        @Override
        void write(JsonWriter writer, String value) throws IOException {
          writer.value(value);
        }
      };

  static final JsonAdapter<Boolean> BOOLEAN =
      new Scalar<>("a boolean", JsonReader.Token.BOOLEAN) {
        @Override
        Boolean read(JsonReader reader) throws IOException {
          return reader.nextBoolean();
        }

        @Override
        void write(JsonWriter writer, Boolean value) throws IOException {
          writer.value(value);
        }
      };

  static final JsonAdapter<Integer> INTEGER =
      new Scalar<>("an integer of 32 bits", JsonReader.Token.NUMBER) {
        @Override
        Integer read(JsonReader reader) throws IOException {
          return Math.toIntExact(integer(reader.nextString()));
        }

        @Override
        void write(JsonWriter writer, Integer value) throws IOException {
          writer.value(value);
        }
      };

  static final JsonAdapter<Long> LONG =
      new Scalar<>("an integer of 64 bits", JsonReader.Token.NUMBER) {
        @Override
        Long read(JsonReader reader) throws IOException {
          return integer(reader.nextString());
        }

        @Override
        void write(JsonWriter writer, Long value) throws IOException {
          writer.value(value);
        }
      };

  static final JsonAdapter<Double> DOUBLE =
      new Scalar<>("a number", JsonReader.Token.NUMBER) {
        @Override
        Double read(JsonReader reader) throws IOException {
          return reader.nextDouble();
        }

        @Override
        void write(JsonWriter writer, Double value) throws IOException {
          writer.value(value);
        }
      };

  static final JsonAdapter<BigDecimal> DECIMAL =
      new Scalar<>("a number", JsonReader.Token.NUMBER) {
        @Override
        BigDecimal read(JsonReader reader) throws IOException {
          return new BigDecimal(reader.nextString());
        }

        @Override
        void write(JsonWriter writer, BigDecimal value) throws IOException {
          writer.value(value);
        }
      };

  private ScalarAdapters() {}

  /** An integer in any of JSON's spellings, such as {@code 1e3} and {@code 5.0}. */
  private static long integer(String text) {
    boolean plain = text.length() <= PLAIN_DIGITS;
    for (int at = 0; plain && at < text.length(); at++) {
      plain = text.charAt(at) == '-' || Character.isDigit(text.charAt(at));
    }
    return plain ? Long.parseLong(text) : new BigDecimal(text).longValueExact();
  }

  private abstract static class Scalar<T> extends JsonAdapter<T> {
    private final String what;
    private final JsonReader.Token token;

    Scalar(String what, JsonReader.Token token) {
      this.what = what;
      this.token = token;
    }

    abstract T read(JsonReader reader) throws IOException;

    abstract void write(JsonWriter writer, T value) throws IOException;

    @Override
    public final T fromJson(JsonReader reader) throws IOException {
      if (reader.peek() != token) {
        throw Mismatch.expected(what, reader);
      }
      try {
        return read(reader);
      } catch (ArithmeticException | NumberFormatException e) {
        throw Mismatch.unreadable(what, reader, e);
      }
    }

    @Override
    public final void toJson(JsonWriter writer, @Nullable T value) throws IOException {
      if (value == null) {
        throw new JsonDataException("Expected " + what + " but was null at " + writer.getPath());
      }
      write(writer, value);
    }

    @Override
    public String toString() {
      return "JsonAdapter(" + what + ")";
    }
  }
}
