package dev.muster.tools.generator;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A constant of the class Pages: how the pages of a list are turned.
 *
 * @param link the method that lists, for javadoc
 * @param page what it answers
 * @param item what is listed
 * @param kind a constant of the runtime's {@code PageDescriptor.Kind}
 * @param items expressions over {@code page}, as are {@code next} and {@code more}
 */
record Pages(
    String constant,
    String link,
    String page,
    String item,
    String operationId,
    String kind,
    String parameter,
    @Nullable String sizeParameter,
    int first,
    int size,
    String items,
    String next,
    String more,
    Set<String> imports) {}
