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

  @Test
  void givesTheRoomOfAReplacedFileBack() {
    uploads.promise("a", "upload", "a.bin");

    for (int i = 0; i < 3; i++) {
      assertThat(uploads.put("a", "application/x-a", new byte[7])).isTrue();
    }
    assertThat(uploads.put("a", "application/x-a", new byte[9])).isTrue();
    assertThat(uploads.put("a", "application/x-a", new byte[11])).isFalse();
    assertThat(uploads.find("a").orElseThrow().bytes()).hasSize(9);
    assertThat(uploads.keep(part(7))).isEmpty();
    assertThat(uploads.keep(part(6))).isPresent();
  }

  @Test
  void givesTheRoomOfAFileThatIsGoneBack() {
    uploads.promise("a", "upload", "a.bin");
    uploads.put("a", "application/x-a", new byte[10]);
    String kept = uploads.keep(part(5)).orElseThrow().path("id").asString();
    assertThat(uploads.keep(part(1))).isEmpty();

    uploads.drop(id -> false);
    uploads.drop(id -> false);

    assertThat(uploads.find("a")).isEmpty();
    assertThat(uploads.find(kept)).isPresent();
    assertThat(uploads.keep(part(10))).isPresent();
    assertThat(uploads.keep(part(1))).isEmpty();
  }

  private static Payload.Part part(int size) {
    return new Payload.Part("file", "a.bin", "application/x-a", Headers.empty(), new byte[size]);
  }
}
