package dev.muster.contract.pact;

import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import dev.muster.contract.Played;
import dev.muster.core.Signer;
import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.SandboxProvider;
import dev.muster.mock.sandbox.key.Key;
import dev.muster.muxiserver.api.Security;
import java.time.Instant;
import java.util.Map;
import okhttp3.HttpUrl;
import org.apache.hc.core5.http.HttpRequest;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sandbox answers as the client of a MUXI server expects. The pact only tells the form of a
 * signature; each request gets a true one here.
 */
@Provider("muxi-server")
final class MuxiServerProviderTest extends ProviderPact {
  @RegisterExtension static final Played PLAYED = new Played("muxi-server");
  private Signer signer = signer(key().secret());

  MuxiServerProviderTest() {
    super(PLAYED);
  }

  @Override
  void sign(HttpRequest request) {
    HttpUrl url = HttpUrl.get(PLAYED.sandbox().origin().resolve(request.getPath()));
    request.setHeader("Authorization", signer.header(request.getMethod(), url, Instant.now()));
  }

  @State("a formation")
  void formation(Map<String, Object> facts) {
    String now = Instant.now().toString();
    ObjectNode formation =
        Json.object()
            .put("id", (String) facts.get("id"))
            .put("name", (String) facts.get("id"))
            .put("port", 8000)
            .put("status", (String) facts.get("status"))
            .put("pid", 4711)
            .put("restart_count", 0)
            .put("version", "1.0.0")
            .put("digest", "of-another-bundle")
            .put("created_at", now)
            .put("deployed_at", now)
            .put("updated_at", now)
            .put("started_at", now);
    formation.putArray("log");
    muxi().createResource("formation", (String) facts.get("id"), formation);
  }

  @State("no formation")
  void noFormation() {
    PLAYED.sandbox().reset();
  }

  @State("the secret of the client is another")
  void anotherSecret() {
    signer = signer("sk_" + "f".repeat(64));
  }

  private static Signer signer(String secret) {
    return Signer.of(Security.SERVER_KEY, key().id(), secret);
  }

  private static Key key() {
    return muxi().key("serverKey").orElseThrow();
  }

  private static SandboxProvider muxi() {
    return PLAYED.provider();
  }
}
