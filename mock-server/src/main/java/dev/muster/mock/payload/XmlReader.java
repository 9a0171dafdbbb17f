package dev.muster.mock.payload;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML bodies. Document types are refused: with them come entities that fetch files, or that
 * grow without an end.
 */
final class XmlReader {
  private static final int DEEPEST = 500;
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader in;

  private XmlReader(XMLStreamReader in) {
    this.in = in;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** The body's root, or what is wrong with it. */
  static Payload read(byte[] body) {
    try {
      XMLStreamReader in = FACTORY.createXMLStreamReader(new ByteArrayInputStream(body));
      try {
        return new Payload.Xml(new XmlReader(in).document());
      } finally {
        in.close();
      }
    } catch (XMLStreamException e) {
      return new Payload.Malformed("The body is not XML: " + reason(e));
    }
  }

  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int detail = message.indexOf("Message: ");
    String what = detail < 0 ? message : message.substring(detail + "Message: ".length());
    return e.getLocation() == null
        ? what
        : "%s (line %d, column %d)"
            .formatted(what, e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
  }

  private XmlElement document() throws XMLStreamException {
    while (in.next() != XMLStreamConstants.START_ELEMENT) {
      if (in.getEventType() == XMLStreamConstants.DTD) {
        throw new XMLStreamException("a document type is not read", in.getLocation());
      }
    }
    XmlElement root = element(1);
    while (in.hasNext()) {
      in.next();
    }
    return root;
  }

  private XmlElement element(int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new XMLStreamException("it is nested too deeply", in.getLocation());
    }
    String name = in.getLocalName();
    Map<String, String> attributes = new LinkedHashMap<>();
    boolean nil = false;
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(in.getAttributeNamespace(i))) {
        nil |=
            in.getAttributeLocalName(i).equals("nil") && in.getAttributeValue(i).matches("true|1");
      } else {
        attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
      }
    }
    List<XmlElement> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (in.next() != XMLStreamConstants.END_ELEMENT) {
      if (in.isStartElement()) {
        children.add(element(depth + 1));
      } else if (in.isCharacters()) {
        text.append(in.getText());
      }
    }
    return new XmlElement(name, attributes, children, text.toString().strip(), nil);
  }
}
