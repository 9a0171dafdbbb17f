package dev.muster.mock.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Schemes that must all be met together. Without any, everybody is welcome. */
public record SecurityRequirement(List<SecurityScheme> schemes) {
  static SecurityRequirement of(Place requirement, Map<String, SecurityScheme> known) {
    List<SecurityScheme> schemes = new ArrayList<>();
    for (String name : requirement.json().propertyNames()) {
      SecurityScheme scheme = known.get(name);
      // The loader has warned of a scheme that is not declared: it asks for nothing.
      if (scheme != null) {
        schemes.add(scheme);
      }
    }
    return new SecurityRequirement(List.copyOf(schemes));
  }
}
