package dev.muster.mock.sandbox;

import dev.muster.mock.sandbox.HttpDesk.Reply;
import dev.muster.mock.sandbox.seeds.Bundles;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A client of a MUXI server that signs as the reference says, written for these tests alone. */
final class MuxiDesk {
  private final HttpDesk desk;
  private final String keyId;
  private final String secret;
  private final String signedBefore;

  /** Signs the path below the mount: what the server would see without one. */
  static MuxiDesk below(Sandbox sandbox) {
    return below(sandbox.environment("muxi-server"), sandbox);
  }

  /** The same with the keys of an environment. */
  static MuxiDesk below(Map<String, String> environment, Sandbox sandbox) {
    return new MuxiDesk(environment, sandbox, "");
  }

  /** Signs the path as it is sent. */
  static MuxiDesk asSent(Sandbox sandbox) {
    return new MuxiDesk(sandbox.environment("muxi-server"), sandbox, "/muxi-server");
  }

  private MuxiDesk(Map<String, String> environment, Sandbox sandbox, String signedBefore) {
    this.desk = new HttpDesk(sandbox.baseUrl("muxi-server"));
    this.keyId = environment.get("MUXI_KEY_ID");
    this.secret = environment.get("MUXI_SECRET_KEY");
    this.signedBefore = signedBefore;
  }

  Reply get(String path, String... headers) {
    return desk.get(path, signed("GET", path, headers));
  }

  Reply post(String path, String... headers) {
    return desk.send("POST", path, new byte[0], signed("POST", path, headers));
  }

  Reply delete(String path) {
    return desk.send("DELETE", path, new byte[0], signed("DELETE", path));
  }

  Reply deploy(String id, String version, byte[] bundle) {
    return desk.send(
        "POST", "/rpc/formations", bundle, bundled("POST", "/rpc/formations", id, version));
  }

  Reply deployUnnamed(byte[] bundle) {
    return desk.send(
        "POST",
        "/rpc/formations",
        bundle,
        signed("POST", "/rpc/formations", "Content-Type", "application/gzip"));
  }

  Reply update(String id, String version, byte[] bundle) {
    String path = "/rpc/formations/" + id;
    return desk.send("PUT", path, bundle, bundled("PUT", path, id, version));
  }

  /** A request for events; the body is a bundle where there is one. */
  EventReader stream(String method, String path, byte[] bundle, String... headers) {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("Accept", "text/event-stream"));
    HttpRequest.BodyPublisher body =
        bundle.length == 0
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(bundle);
    return EventReader.open(
        desk.client(),
        desk.request(path, signed(method, path, all.toArray(String[]::new)))
            .method(method, body)
            .build());
  }

  String[] bundled(String method, String path, String id, String version) {
    return signed(
        method,
        path,
        "Content-Type",
        "application/gzip",
        "X-Formation-ID",
        id,
        "X-Formation-Version",
        version);
  }

  private String[] signed(String method, String path, String... headers) {
    long now = System.currentTimeMillis() / 1000;
    List<String> all = new ArrayList<>(List.of(headers));
    all.add("Authorization");
    all.add(authorization(keyId, secret, now, method, signedBefore + path.split("\\?")[0]));
    return all.toArray(String[]::new);
  }

  static String authorization(String keyId, String secret, long time, String method, String path) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] digest =
          mac.doFinal((time + ";" + method + ";" + path).getBytes(StandardCharsets.UTF_8));
      return "MUXI-HMAC key="
          + keyId
          + ", timestamp="
          + time
          + ", signature="
          + Base64.getEncoder().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A bundle that names neither id nor version, and tells apart. */
  static byte[] bundle(String content) {
    return Bundles.of(Map.of("formation.afs", "schema: 1.0.0\ndescription: " + content + "\n"));
  }
}
