package dev.muster.mock.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the cookies of a request. */
public final class Cookies {
  private Cookies() {}

  /** Names and values in the order of the wire, as they stand there. */
  public static List<Map.Entry<String, String>> of(Request request) {
    List<Map.Entry<String, String>> cookies = new ArrayList<>();
    for (String header : request.headers().all("Cookie")) {
      for (String cookie : header.split(";")) {
        int equals = cookie.indexOf('=');
        if (equals > 0) {
          cookies.add(
              Map.entry(cookie.substring(0, equals).strip(), cookie.substring(equals + 1).strip()));
        }
      }
    }
    return cookies;
  }
}
