package dev.muster.tools.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether every path is one, and its operations say exactly the parameters that it has. */
final class PathCheck {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

  private PathCheck() {}

  static void check(Document document, Problems problems) {
    for (Document.Operation operation : document.operations()) {
      String path = operation.path();
      String hint = path + ":";
      if (!path.startsWith("/")) {
        problems.add(operation.pointer(), hint, "the path does not begin with a slash. Add it.");
      }
      if (path.indexOf('?') >= 0 || path.indexOf('#') >= 0) {
        problems.add(
            operation.pointer(),
            hint,
            "the path has a query. End it before that, and list the query's parameters.");
      }
      Set<String> declared = declared(document, operation);
      Set<String> placeholders = placeholders(path);
      for (String name : placeholders) {
        if (!declared.contains(name)) {
          problems.add(
              operation.pointer(),
              hint,
              "the path has {" + name + "}, but there is no such path parameter. Declare it.");
        }
      }
      for (String name : declared) {
        if (!placeholders.contains(name)) {
          problems.add(
              operation.pointer(),
              hint,
              "the path parameter '" + name + "' is not in the path. Put it there or drop it.");
        }
      }
    }
  }

  private static Set<String> placeholders(String path) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = PLACEHOLDER.matcher(path);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static Set<String> declared(Document document, Document.Operation operation) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode holder : List.of(operation.item(), operation.node())) {
      for (JsonNode reference : holder.path("parameters")) {
        JsonNode parameter = document.resolve(reference);
        if (parameter.path("in").asText().equals("path")) {
          names.add(parameter.path("name").asText());
        }
      }
    }
    return names;
  }
}
