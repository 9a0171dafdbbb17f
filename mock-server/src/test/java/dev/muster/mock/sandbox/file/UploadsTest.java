package dev.muster.mock.sandbox.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.contract.ContractLoader;
import dev.muster.mock.http.Headers;
import dev.muster.mock.payload.Payload;
import dev.muster.mock.sandbox.SandboxClock;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.spec.SandboxSpec;
import dev.muster.mock.sandbox.state.MemoryStore;
import dev.muster.mock.sandbox.state.Seed;
import org.junit.jupiter.api.Test;

class UploadsTest {
  private final World world =
      new World(
          ContractLoader.parse(
              "thing", "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"),
          SandboxSpec.none(),
          new MemoryStore(),
          new Seed(1),
          SandboxClock.real());
  private final Uploads uploads = new Uploads(world, 10, 15);

  @Test
  void keepsWhatFits() {
    String id = uploads.keep(part(10)).orElseThrow().path("id").asString();

    assertThat(uploads.find(id).orElseThrow().bytes()).hasSize(10);
    assertThat(uploads.find("nope")).isEmpty();
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    assertThat(uploads.keep(part(11))).isEmpty();
    assertThat(uploads.keep(part(10))).isPresent();
  }

  @Test
  void refusesWhatThereIsNoRoomForTogether() {
    assertThat(uploads.keep(part(8))).isPresent();
    assertThat(uploads.keep(part(8))).isEmpty();
    assertThat(uploads.keep(part(7))).isPresent();
    assertThat(uploads.keep(part(1))).isEmpty();
  }

  private static Payload.Part part(int size) {
    return new Payload.Part("file", "a.bin", "application/x-a", Headers.empty(), new byte[size]);
  }
}
