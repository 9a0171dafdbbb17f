package dev.muster.mock.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Schemes that must all be met together. Without any, everybody is welcome.
 *
 * @param scopes by scheme: what a credential of it must be allowed to do
 */
public record SecurityRequirement(List<SecurityScheme> schemes, Map<String, List<String>> scopes) {
  static SecurityRequirement of(Place requirement, Map<String, SecurityScheme> known) {
    List<SecurityScheme> schemes = new ArrayList<>();
    Map<String, List<String>> scopes = new HashMap<>();
    for (String name : requirement.json().propertyNames()) {
      SecurityScheme scheme = known.get(name);
      // The loader has warned of a scheme that is not declared: it asks for nothing.
      if (scheme != null) {
        schemes.add(scheme);
        scopes.put(
            name,
            requirement.json().path(name).valueStream().map(one -> one.asString("")).toList());
      }
    }
    return new SecurityRequirement(List.copyOf(schemes), Map.copyOf(scopes));
  }

  /** What a credential of a scheme must be allowed to do. */
  public List<String> scopes(String scheme) {
    return scopes.getOrDefault(scheme, List.of());
  }
}
