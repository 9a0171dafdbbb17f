package dev.muster.mock.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import dev.muster.mock.sandbox.seeds.Bundles;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a MUXI server finds in the archives that are deployed. */
class FormationArchiveTest {
  private static Sandbox sandbox;
  private static MuxiDesk server;

  @BeforeAll
  static void open() {
    sandbox =
        Sandbox.builder()
            .provider("muxi-server")
            .seed(42)
            .clock(SandboxClock.instant())
            .build()
            .start();
    server = MuxiDesk.below(sandbox);
  }

  @AfterAll
  static void close() {
    sandbox.close();
  }

  @BeforeEach
  void forget() {
    sandbox.reset();
  }

  @Test
  void refusesWhatIsNoArchive() {
    byte[] whole = Bundles.of("my-team", "1.0.0");
    byte[] broken = whole.clone();
    broken[whole.length / 2] ^= 0x55;

    assertThat(error(deploy(Arrays.copyOf(whole, whole.length - 9)))).isEqualTo("ExtractError");
    assertThat(error(deploy(broken))).isEqualTo("ExtractError");
    assertThat(error(deploy("text".getBytes(StandardCharsets.UTF_8)))).isEqualTo("ExtractError");
    assertThat(deploy(whole).status()).isEqualTo(201);
  }

  @Test
  void refusesWhatIsNoFormation() {
    assertThat(error(deploy(Bundles.of(Map.of("README.md", "id: my-team\n")))))
        .isEqualTo("ParseError");
    assertThat(error(deploy(Bundles.of(Map.of("formation.afs", "id: [\n")))))
        .isEqualTo("ParseError");
    assertThat(error(deploy(Bundles.of("other", "1.0.0")))).isEqualTo("IDMismatch");
    assertThat(error(deploy(Bundles.of("my-team", "2.0.0")))).isEqualTo("VersionMismatch");
  }

  @Test
  void findsTheFormationsFileWhereItMayBe() {
    String file = "id: my-team\nname: My team\n";
    for (String name :
        new String[] {"formation.yaml", "./formation.yml", "my-team/formation.afs"}) {
      assertThat(deploy(Bundles.of(Map.of(name, file))).status()).as(name).isEqualTo(201);
      assertThat(server.get("/rpc/formations/my-team").json().at("/data/name").asString())
          .isEqualTo("My team");
      sandbox.reset();
    }
    assertThat(error(deploy(Bundles.of(Map.of("a/b/formation.afs", file)))))
        .isEqualTo("ParseError");
  }

  @Test
  void checksUpdatesAlike() {
    deploy(Bundles.of("my-team", "1.0.0"));

    assertThat(error(server.update("my-team", "1.1.0", Bundles.of("other", "1.1.0"))))
        .isEqualTo("IDMismatch");
    assertThat(error(server.update("my-team", "1.1.0", Bundles.of("my-team", "1.2.0"))))
        .isEqualTo("VersionMismatch");
    assertThat(server.update("my-team", "1.1.0", Bundles.of("my-team", "1.1.0")).status())
        .isEqualTo(200);
    assertThat(server.get("/rpc/formations/my-team").json().at("/data/version/previous"))
        .hasToString("\"1.0.0\"");
  }

  @Test
  void takesTheBundlesIdWhereNoneIsSentUnlessAsked() {
    byte[] bundle = Bundles.of("my-team", "1.0.0");
    assertThat(server.deployUnnamed(bundle).json().at("/data/formation_id").asString())
        .isEqualTo("my-team");
    assertThat(error(server.deployUnnamed(Bundles.of("x", "1.0.0"))))
        .isEqualTo("InvalidFormationID");
    assertThat(error(server.deployUnnamed(Bundles.of(Map.of("formation.afs", "schema: 1\n")))))
        .isEqualTo("MissingHeader");
    sandbox.provider("muxi-server").turn("id-required", true);
    assertThat(error(server.deployUnnamed(bundle))).isEqualTo("MissingHeader");
  }

  private static Reply deploy(byte[] bundle) {
    return server.deploy("my-team", "1.0.0", bundle);
  }

  private static String error(Reply reply) {
    assertThat(reply.status()).as(reply.text()).isEqualTo(400);
    return reply.json().path("error").asString();
  }
}
