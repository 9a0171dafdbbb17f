package dev.muster.mock.payload;

import java.util.List;
import java.util.Map;

/**
 * An element of an XML body, without what no schema of OpenAPI speaks of: namespaces, comments,
 * processing instructions.
 *
 * @param name without its prefix
 * @param attributes by name without prefix; {@code xsi:nil} is not among them
 * @param children in their order
 * @param text what stands directly in it, without blanks around
 * @param isNil whether it says {@code xsi:nil="true"}
 */
public record XmlElement(
    String name,
    Map<String, String> attributes,
    List<XmlElement> children,
    String text,
    boolean isNil) {}
