package dev.muster.core.faults;

import dev.muster.core.EventStream;
import dev.muster.core.RequestOptions;
import dev.muster.core.Upload;
import dev.muster.core.internal.Channel;
import dev.muster.core.internal.RawServer;
import dev.muster.core.internal.ToyApi;
import dev.muster.core.internal.Toys;

/** The kinds of calls that faults are tried on. */
enum Kind {
  /** Reads something: safe. */
  GET {
    @Override
    void call(Channel channel, RawServer server) {
      channel.body(channel.apis().of(ToyApi.class).get("a"));
    }
  },
  /** Submits a job: repeated only if the first attempt provably did nothing. */
  SUBMIT {
    @Override
    void call(Channel channel, RawServer server) {
      channel.body(channel.apis().of(ToyApi.class).submit(Toys.ORDER));
    }
  },
  /** Does what the contract says must never be repeated. */
  BUY {
    @Override
    void call(Channel channel, RawServer server) {
      channel.body(channel.apis().of(ToyApi.class).buy(Toys.ORDER));
    }
  },
  /** Puts a file where a signed URL says. */
  PUT {
    @Override
    void call(Channel channel, RawServer server) {
      channel.put(server.url() + "store?signature=abcdefgh", Upload.of(new byte[9], "a.png"));
    }
  },
  /** Posts a message, and reads the events that it is answered with. */
  CHAT {
    @Override
    void call(Channel channel, RawServer server) {
      try (EventStream<Toys.ToyEvent> events =
          channel.events(
              channel.apis().of(ToyApi.class).chat(Toys.ORDER), moshi -> Toys.ToyEvent::new)) {
        events.forEach(event -> {});
      }
    }
  },
  /** Waits for a job that was submitted before: asks again until too many asked in vain. */
  POLL {
    @Override
    void call(Channel channel, RawServer server) {
      channel.resume(Toys.KIND, "a", RequestOptions.NONE).await();
    }
  };

  abstract void call(Channel channel, RawServer server);
}
