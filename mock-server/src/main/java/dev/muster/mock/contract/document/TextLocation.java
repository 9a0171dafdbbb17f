package dev.muster.mock.contract.document;

final class TextLocation extends Location {
  private final String name;

  TextLocation(String name) {
    this.name = name;
  }

  @Override
  Location resolve(String reference) {
    if (isAddress(reference)) {
      return Location.of(reference);
    }
    throw new IllegalArgumentException(
        "it is relative, and where this document comes from is not known:"
            + " load the document from its file or address");
  }

  @Override
  public byte[] read() {
    throw new UnsupportedOperationException("the text is at hand");
  }

  @Override
  String key() {
    return "text:" + name;
  }

  @Override
  public String fileName() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
