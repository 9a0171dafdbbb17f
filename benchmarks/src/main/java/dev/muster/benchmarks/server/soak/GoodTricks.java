package dev.muster.benchmarks.server.soak;

import dev.muster.benchmarks.server.Load;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What well-behaved clients do; every one of these has one right answer. */
final class GoodTricks {
  private static final String UUID = "7a1c9f36-0b6e-4b7c-8a1d-3a5e1f2b4c6d";
  private static final String PRODUCT =
      """
      {"sku":"GRD-00417","name":"Watering can","category":"garden","price":{"amount":3490,"currency":"EUR"},"stock":4}""";

  private GoodTricks() {}

  /** All of them; {@code product} is what the product's bytes are to be, every time. */
  static List<Trick> all(byte[] product) {
    return List.of(
        Trick.good(
            "a product",
            200,
            (line, random) -> {
              Reply reply = line.ask(Requests.get(Requests.PRODUCT));
              return Arrays.equals(reply.body(), product) ? "" + reply.status() : "another body";
            }),
        simple("a page", 200, Requests.get("/orders?page=2&limit=5&status=paid")),
        simple("a generated product", 200, Requests.get(Requests.PRODUCT, "Prefer: dynamic=true")),
        simple("a generated page", 200, Requests.get("/products", "Prefer: dynamic=true")),
        simple("an order", 201, Requests.json("POST", "/orders", Load.VALIDATED_POST.body())),
        simple("a new product", 201, Requests.json("POST", "/products", PRODUCT)),
        simple("a replaced product", 200, Requests.json("PUT", Requests.PRODUCT, PRODUCT)),
        simple(
            "a changed customer",
            200,
            Requests.json("PATCH", "/customers/" + UUID, "{\"newsletter\":true}")),
        simple("a deleted product", 204, bytes("DELETE", Requests.PRODUCT)),
        simple("an image", 201, image()),
        simple("an unknown path", 404, Requests.get("/nowhere")),
        simple("an order that is wrong", 422, Requests.json("POST", "/orders", "{\"gift\":1}")),
        simple("a page that is wrong", 422, Requests.get("/orders?limit=1000")),
        simple("a 404 that is asked for", 404, Requests.get(Requests.PRODUCT, "Prefer: code=404")),
        simple("a 503 that is asked for", 503, Requests.get(Requests.PRODUCT, "Prefer: code=503")));
  }

  private static Trick simple(String name, int status, byte[] request) {
    return Trick.good(name, status, (line, random) -> "" + line.ask(request).status());
  }

  private static byte[] bytes(String method, String path) {
    return Requests.bytes(Requests.head(method, path) + "\r\n");
  }

  private static byte[] image() {
    String body =
        """
        --b0\r
        Content-Disposition: form-data; name="title"\r
        \r
        From the side\r
        --b0\r
        Content-Disposition: form-data; name="image"; filename="a.png"\r
        Content-Type: image/png\r
        \r
        not really\r
        --b0--\r
        """;
    return Requests.with(
        "POST",
        Requests.PRODUCT + "/images",
        "multipart/form-data; boundary=b0",
        body.getBytes(StandardCharsets.UTF_8));
  }
}
