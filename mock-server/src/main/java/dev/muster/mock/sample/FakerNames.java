package dev.muster.mock.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What functions of faker are called today, by what older versions called them. */
final class FakerNames {
  private static final Map<String, String> RENAMED = new HashMap<>();

  private static final Set<String> WORLD =
      Set.of(
          "airline",
          "animal",
          "book",
          "color",
          "commerce",
          "company",
          "database",
          "finance",
          "food",
          "git",
          "hacker",
          "internet",
          "location",
          "music",
          "person",
          "phone",
          "science",
          "system",
          "vehicle",
          "word");

  static {
    renamed("person.fullName", "name.findName", "name.fullName", "person.name");
    renamed("person.jobTitle", "name.title", "name.jobTitle");
    renamed("location.street", "address.streetName", "location.streetName");
    renamed("location.city", "address.cityName", "address.cityPrefix", "address.citySuffix");
    renamed("location.stateAbbr", "address.stateAbbr");
    renamed("location.zipCode", "address.zipCodeByState");
    renamed("phone.number", "phone.phoneNumber", "phone.phoneNumberFormat", "phone.phoneFormats");
    renamed("internet.username", "internet.userName");
    renamed("image.avatar", "internet.avatar");
    renamed("color.rgb", "internet.color");
    renamed("number.int", "random.number", "datatype.number", "number.bigInt", "datatype.bigInt");
    renamed("number.float", "random.float", "datatype.float");
    renamed("datatype.boolean", "random.boolean");
    renamed("string.uuid", "random.uuid", "datatype.uuid");
    renamed("string.alpha", "random.alpha");
    renamed("string.alphanumeric", "random.alphaNumeric");
    renamed("string.numeric", "random.numeric");
    renamed("string.hexadecimal", "random.hexaDecimal", "datatype.hexadecimal");
    renamed("string.sample", "datatype.string");
    renamed("word.sample", "random.word");
    renamed("word.words", "random.words");
    renamed("date.anytime", "datatype.datetime");
    renamed("helpers.arrayElement", "random.arrayElement", "helpers.randomize");
    renamed("helpers.arrayElements", "random.arrayElements");
    renamed("helpers.objectValue", "random.objectElement");
    renamed("helpers.replaceSymbols", "helpers.replaceSymbolWithNumber");
    renamed("company.name", "company.companyName");
    renamed("company.buzzPhrase", "company.bs");
    renamed("company.buzzAdjective", "company.bsAdjective");
    renamed("company.buzzVerb", "company.bsBuzz");
    renamed("company.buzzNoun", "company.bsNoun");
    renamed("company.suffix", "company.companySuffix");
    renamed("color.human", "commerce.color");
    renamed("finance.accountNumber", "finance.account", "finance.mask", "finance.maskedNumber");
    renamed("image.url", "image.imageUrl", "image.image", "image.urlLoremFlickr");
    renamed("image.url", "image.urlPicsumPhotos", "random.image", "image.unsplash.imageUrl");
    renamed("image.avatar", "image.avatarGitHub", "image.personPortrait");
    renamed("system.fileName", "system.commonFileName");
    renamed("system.fileExt", "system.commonFileExt");
    renamed("git.commitSha", "git.shortSha");
    renamed("internet.ipv4", "internet.ip");
    renamed("lorem.paragraph", "lorem.text");
    renamed("internet.email", "internet.exampleEmail");
    renamed("internet.username", "internet.displayName");
  }

  private FakerNames() {}

  private static void renamed(String current, String... olds) {
    for (String old : olds) {
      RENAMED.put(old, current);
    }
  }

  static String current(String name) {
    String renamed = RENAMED.get(name);
    if (renamed != null) {
      return renamed;
    }
    if (name.startsWith("name.")) {
      return "person." + name.substring("name.".length());
    }
    return name.startsWith("address.") ? "location." + name.substring("address.".length()) : name;
  }

  /** Whether the function speaks of persons, places or things. */
  static boolean isOfTheWorld(String name) {
    int dot = name.indexOf('.');
    return dot > 0 && WORLD.contains(name.substring(0, dot));
  }
}
