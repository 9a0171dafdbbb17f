package dev.muster.benchmarks.server;

import java.util.Map;

/** A request that every server is asked again and again. */
public enum Load {
  STATIC_GET("static GET", "GET", "/products/prd_4f8a21c0", Map.of(), "", 200),
  DYNAMIC_GET(
      "dynamic GET", "GET", "/products/prd_4f8a21c0", Map.of("Prefer", "dynamic=true"), "", 200),
  VALIDATED_POST(
      "validated POST",
      "POST",
      "/orders",
      Map.of("Content-Type", "application/json", "X-Request-Id", "benchmark-0001"),
      """
      {"customerId":"7a1c9f36-0b6e-4b7c-8a1d-3a5e1f2b4c6d","email":"ada@example.com","lines":[\
      {"sku":"GRD-00417","quantity":2,"unitPrice":{"amount":3490,"currency":"EUR"}},\
      {"sku":"KIT-10233","quantity":1,"unitPrice":{"amount":1290,"currency":"EUR"},"note":"the blue one"}],\
      "shippingAddress":{"name":"Ada Example","street":"Long Lane 5","city":"Graz","postcode":"8010","country":"AT"},\
      "billingAddress":{"name":"Ada Example","street":"Long Lane 5","city":"Graz","postcode":"8010","country":"AT"},\
      "payment":"card","voucher":"AUTUMN26","deliveryDate":"2026-11-09","express":false,"gift":true,\
      "message":"Happy birthday!","discountPercent":2.5}""",
      201);

  private final String title;
  private final String method;
  private final String path;
  private final Map<String, String> headers;
  private final String body;
  private final int status;

  Load(
      String title,
      String method,
      String path,
      Map<String, String> headers,
      String body,
      int status) {
    this.title = title;
    this.method = method;
    this.path = path;
    this.headers = headers;
    this.body = body;
    this.status = status;
  }

  public String title() {
    return title;
  }

  public String method() {
    return method;
  }

  public String path() {
    return path;
  }

  public Map<String, String> headers() {
    return headers;
  }

  /** The body, or nothing. */
  public String body() {
    return body;
  }

  /** The only status that is a good answer. */
  public int status() {
    return status;
  }
}
