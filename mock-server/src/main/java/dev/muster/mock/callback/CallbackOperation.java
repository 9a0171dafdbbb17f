package dev.muster.mock.callback;

import dev.muster.mock.contract.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One call that an operation makes back.
 *
 * @param name of the callback, such as {@code onDone}
 * @param url the runtime expression or template of it that tells where to
 * @param method in upper case
 * @param item the path item, whose parameters hold for the operation too
 * @param place of the callback's operation object
 */
public record CallbackOperation(String name, String url, String method, Place item, Place place) {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** All calls of an operation's callbacks in the document's order. */
  public static List<CallbackOperation> of(Map<String, Place> callbacks) {
    List<CallbackOperation> found = new ArrayList<>();
    callbacks.forEach(
        (name, callback) ->
            callback
                .follow()
                .members()
                .forEach((url, item) -> found.addAll(of(name, url, item.follow()))));
    return found;
  }

  private static List<CallbackOperation> of(String name, String url, Place item) {
    List<CallbackOperation> found = new ArrayList<>();
    for (String member : item.json().propertyNames()) {
      if (METHODS.contains(member) && !url.startsWith("x-")) {
        String method = member.toUpperCase(Locale.ROOT);
        found.add(new CallbackOperation(name, url, method, item, item.child(member)));
      }
    }
    return found;
  }

  /** The declared headers by their names in lower case; the operation's own win over its path's. */
  Map<String, Place> headers() {
    Map<String, Place> headers = new LinkedHashMap<>();
    for (Place owner : List.of(place, item)) {
      for (Place declared : owner.child("parameters").items()) {
        Place parameter = declared.follow();
        if (parameter.text("in", "").equals("header")) {
          headers.putIfAbsent(parameter.text("name", "").toLowerCase(Locale.ROOT), parameter);
        }
      }
    }
    return headers;
  }

  @Override
  public String toString() {
    return name + " (" + method + " " + url + ")";
  }
}
