package dev.muster.mock.junit;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes one client by a factory of its own; the other is had by its builder. */
public final class SampleClients implements ClientFactory {
  @Override
  public boolean supports(Class<?> type) {
    return type == Made.class || type == Mistaken.class;
  }

  @Override
  public Object create(Class<?> type, Map<String, String> environment) {
    return type == Made.class ? new Made(environment) : "a text";
  }

  /** A client that a factory makes. */
  public record Made(Map<String, String> environment) {}

  /** A client that the factory promises and does not make. */
  public record Mistaken() {}

  /** A client with a builder, as those of this project have. */
  public record Built(Map<String, String> environment) implements AutoCloseable {
    static final AtomicInteger CLOSED = new AtomicInteger();

    public static Builder builder() {
      return new Builder();
    }

    @Override
    public void close() {
      CLOSED.incrementAndGet();
    }

    /** Its builder. */
    public static final class Builder {
      private Map<String, String> environment = Map.of();

      public Builder environment(Map<String, String> variables) {
        this.environment = variables;
        return this;
      }

      public Built build() {
        return new Built(environment);
      }
    }
  }

  /** A client that wants more than there is. */
  public record Demanding() {
    public static Builder builder() {
      return new Builder();
    }

    /** Its builder. */
    public static final class Builder {
      public Builder environment(Map<String, String> variables) {
        throw new IllegalStateException("Set DEMANDING_KEY");
      }

      public Demanding build() {
        return new Demanding();
      }
    }
  }
}
