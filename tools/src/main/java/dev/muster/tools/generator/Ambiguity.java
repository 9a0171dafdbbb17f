package dev.muster.tools.generator;

import dev.muster.tools.generator.JavaType.Form;
import dev.muster.tools.generator.Model.UnionModel;
import dev.muster.tools.generator.Model.Variant;
import java.util.List;

/**
 * Refuses unions of which one variant would never be read, for all of its JSON is another's too.
 */
final class Ambiguity {
  private Ambiguity() {}

  /** {@code options} are the schemas of the union's variants, in the same order. */
  static void check(UnionModel union, List<Place> options) {
    if (union.discriminator() != null) {
      return;
    }
    List<Variant> variants = union.variants();
    for (int first = 0; first < variants.size(); first++) {
      for (int second = first + 1; second < variants.size(); second++) {
        if (hides(
            variants.get(first), options.get(first), variants.get(second), options.get(second))) {
          throw union
              .place()
              .problem(
                  "nothing tells a %s from a %s when it is read; require a field of one of them, give"
                          .formatted(variants.get(second).name(), variants.get(first).name())
                      + " a field a const, or name a discriminator");
        }
      }
    }
  }

  private static boolean hides(Variant first, Place option, Variant second, Place other) {
    Form form = first.type().form();
    if (form == Form.OBJECT && second.type().form() == Form.OBJECT) {
      return !Shapes.differ(option, other);
    }
    boolean sameJson = form.shape() != null && form.shape().equals(second.type().form().shape());
    // Of two kinds of text or number the stricter one comes first: the other takes the rest.
    return sameJson
        && form != Form.OBJECT
        && (first.type().source().equals(second.type().source())
            || first.type().source().equals("String"));
  }
}
