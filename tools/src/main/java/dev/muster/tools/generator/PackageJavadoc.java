package dev.muster.tools.generator;

/** What the two packages of a provider say about themselves. */
final class PackageJavadoc {
  private PackageJavadoc() {}

  static String apis(Contract contract) {
    return new Javadoc()
        .raw(
            "The operations of "
                + Javadoc.line(contract.title())
                + ", one Retrofit interface a tag.")
        .raw(
            "Retrofit needs the converter {@code MoshiConverterFactory.create(moshi)} with the model package's"
                + " {@code ModelAdapters}.")
        .print();
  }

  static String models(Contract contract) {
    return new Javadoc()
        .raw("What " + Javadoc.line(contract.title()) + " takes and gives, as immutable records.")
        .raw(
            "Fields that the contract does not name are kept in {@code unknownFields()} and written again.")
        .print();
  }
}
