package dev.muster.mock.sample;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import net.datafaker.Faker;
import net.datafaker.service.RandomService;
import org.jspecify.annotations.Nullable;

/** Functions that speak of persons, places and things; Datafaker knows them. */
final class DatafakerFunctions {
  private static final Map<Locale, Faker> FAKERS = new ConcurrentHashMap<>();

  /** Whose random numbers the faker takes: those of the value that the thread is making. */
  private static final ThreadLocal<@Nullable RandomGenerator> RANDOM = new ThreadLocal<>();

  private DatafakerFunctions() {}

  static Map<String, FakerFunction> all() {
    Map<String, FakerFunction> all = new HashMap<>();
    persons(all);
    places(all);
    internet(all);
    business(all);
    things(all);
    return all;
  }

  private static void put(
      Map<String, FakerFunction> all, String name, Function<Faker, String> function) {
    all.put(
        name,
        FakerFunction.text(
            call -> {
              RANDOM.set(call.draw().random());
              try {
                return function.apply(faker(call.locale()));
              } finally {
                RANDOM.remove();
              }
            }));
  }

  private static Faker faker(Locale locale) {
    return FAKERS.computeIfAbsent(
        locale, key -> new Faker(key, new RandomService(DatafakerFunctions::nextLong)));
  }

  private static long nextLong() {
    RandomGenerator random = RANDOM.get();
    return random == null ? 0 : random.nextLong();
  }

  private static void persons(Map<String, FakerFunction> all) {
    put(all, "person.firstName", f -> f.name().firstName());
    put(all, "person.lastName", f -> f.name().lastName());
    put(all, "person.middleName", f -> f.name().firstName());
    put(all, "person.fullName", f -> f.name().fullName());
    put(all, "person.prefix", f -> f.name().prefix());
    put(all, "person.suffix", f -> f.name().suffix());
    put(all, "person.gender", f -> f.demographic().sex());
    put(all, "person.sex", f -> f.demographic().sex().toLowerCase(Locale.ROOT));
    put(all, "person.sexType", f -> f.demographic().sex().toLowerCase(Locale.ROOT));
    put(all, "person.jobTitle", f -> f.job().title());
    put(all, "person.jobDescriptor", f -> f.job().seniority());
    put(all, "person.jobArea", f -> f.job().field());
    put(all, "person.jobType", f -> f.job().position());
    put(all, "person.bio", f -> f.job().title() + ", " + f.job().keySkills());
    put(all, "person.zodiacSign", f -> f.zodiac().sign());
    put(all, "phone.number", f -> f.phoneNumber().phoneNumber());
  }

  private static void places(Map<String, FakerFunction> all) {
    put(all, "location.city", f -> f.address().city());
    put(all, "location.street", f -> f.address().streetName());
    put(all, "location.streetAddress", f -> f.address().streetAddress());
    put(all, "location.secondaryAddress", f -> f.address().secondaryAddress());
    put(all, "location.postalAddress", f -> f.address().fullAddress());
    put(all, "location.buildingNumber", f -> f.address().buildingNumber());
    put(all, "location.zipCode", f -> f.address().zipCode());
    put(all, "location.state", f -> f.address().state());
    put(all, "location.stateAbbr", f -> f.address().stateAbbr());
    put(all, "location.county", f -> f.address().state());
    put(all, "location.country", f -> f.address().country());
    put(all, "location.countryCode", f -> f.address().countryCode());
    put(all, "location.timeZone", f -> f.address().timeZone());
    put(all, "location.direction", f -> f.compass().word());
    put(all, "location.cardinalDirection", f -> f.compass().word());
    put(all, "location.ordinalDirection", f -> f.compass().word());
    put(all, "location.language", f -> f.nation().language());
    put(all, "airline.airport", f -> f.aviation().airportName());
    put(all, "airline.airline", f -> f.aviation().airline());
    put(all, "airline.airplane", f -> f.aviation().airplane());
    put(all, "airline.aircraftType", f -> f.aviation().general());
  }

  private static void internet(Map<String, FakerFunction> all) {
    put(all, "internet.email", f -> f.internet().emailAddress());
    put(all, "internet.username", f -> f.credentials().username());
    put(all, "internet.url", f -> "https://" + f.internet().domainName() + "/");
    put(all, "internet.domainName", f -> f.internet().domainName());
    put(all, "internet.domainWord", f -> f.internet().domainWord());
    put(all, "internet.domainSuffix", f -> f.internet().domainSuffix());
    put(all, "internet.userAgent", f -> f.internet().userAgent());
    put(all, "internet.httpMethod", f -> f.internet().httpMethod());
    put(all, "internet.emoji", f -> f.emoji().smiley());
    put(all, "hacker.abbreviation", f -> f.hacker().abbreviation());
    put(all, "hacker.adjective", f -> f.hacker().adjective());
    put(all, "hacker.noun", f -> f.hacker().noun());
    put(all, "hacker.verb", f -> f.hacker().verb());
    put(all, "hacker.ingverb", f -> f.hacker().ingverb());
    put(all, "git.branch", f -> f.hacker().noun().replace(' ', '-'));
    put(all, "git.commitMessage", f -> f.hacker().verb() + " " + f.hacker().noun());
    put(all, "system.fileName", f -> f.file().fileName().replaceAll(".*[/\\\\]", ""));
    put(all, "system.filePath", f -> "/" + f.file().fileName().replace('\\', '/'));
    put(all, "system.directoryPath", f -> "/usr/" + f.hacker().noun().replace(' ', '-'));
    put(all, "system.fileExt", f -> f.file().extension());
    put(all, "system.mimeType", f -> f.file().mimeType());
    put(all, "system.fileType", f -> f.file().mimeType().replaceAll("/.*", ""));
    put(all, "system.commonFileType", f -> f.file().mimeType().replaceAll("/.*", ""));
    put(all, "database.column", f -> f.hacker().noun().replace(' ', '_'));
  }

  private static void business(Map<String, FakerFunction> all) {
    put(all, "company.name", f -> f.company().name());
    put(all, "company.suffix", f -> f.company().suffix());
    put(all, "company.catchPhrase", f -> f.company().catchPhrase());
    put(all, "company.buzzPhrase", f -> f.company().bs());
    put(all, "company.catchPhraseAdjective", f -> f.company().buzzword());
    put(all, "company.catchPhraseDescriptor", f -> f.company().buzzword());
    put(all, "company.catchPhraseNoun", f -> f.company().buzzword());
    put(all, "company.buzzAdjective", f -> f.company().buzzword());
    put(all, "company.buzzVerb", f -> f.hacker().verb());
    put(all, "company.buzzNoun", f -> f.company().buzzword());
    put(all, "commerce.department", f -> f.commerce().department());
    put(all, "commerce.productName", f -> f.commerce().productName());
    put(all, "commerce.product", f -> f.commerce().productName());
    put(all, "commerce.productMaterial", f -> f.commerce().material());
    put(all, "commerce.productAdjective", f -> f.word().adjective());
    put(all, "commerce.productDescription", f -> f.company().catchPhrase());
    put(all, "commerce.isbn", f -> f.code().isbn13(true));
    put(all, "finance.accountName", f -> f.commerce().department() + " Account");
    put(all, "finance.routingNumber", f -> f.finance().usRoutingNumber());
    put(all, "finance.iban", f -> f.finance().iban());
    put(all, "finance.bic", f -> f.finance().bic());
    put(all, "finance.creditCardNumber", f -> f.finance().creditCard());
    put(all, "finance.currencyCode", f -> f.money().currencyCode());
    put(all, "finance.currencyName", f -> f.money().currency());
    put(all, "finance.currencySymbol", f -> f.money().currencySymbol());
    put(all, "finance.currencyNumericCode", f -> f.money().currencyNumericCode());
    put(all, "finance.transactionType", f -> f.options().option("deposit", "payment", "invoice"));
    put(all, "finance.transactionDescription", f -> "A payment to " + f.company().name());
  }

  private static void things(Map<String, FakerFunction> all) {
    put(all, "color.human", f -> f.color().name());
    put(all, "animal.type", f -> f.animal().name());
    put(all, "animal.petName", f -> f.dog().name());
    put(all, "animal.dog", f -> f.dog().breed());
    put(all, "animal.cat", f -> f.cat().breed());
    put(all, "animal.horse", f -> f.horse().breed());
    put(all, "book.title", f -> f.book().title());
    put(all, "book.author", f -> f.book().author());
    put(all, "book.genre", f -> f.book().genre());
    put(all, "book.publisher", f -> f.book().publisher());
    put(all, "food.dish", f -> f.food().dish());
    put(all, "food.ingredient", f -> f.food().ingredient());
    put(all, "food.spice", f -> f.food().spice());
    put(all, "food.fruit", f -> f.food().fruit());
    put(all, "food.vegetable", f -> f.food().vegetable());
    put(all, "music.genre", f -> f.music().genre());
    put(all, "music.artist", f -> f.name().fullName());
    put(all, "music.songName", f -> f.book().title());
    put(all, "music.album", f -> f.book().title());
    put(all, "science.chemicalElement", f -> f.science().element());
    put(all, "science.unit", f -> f.science().unit());
    put(all, "vehicle.vehicle", f -> f.vehicle().makeAndModel());
    put(all, "vehicle.manufacturer", f -> f.vehicle().manufacturer());
    put(all, "vehicle.model", f -> f.vehicle().model());
    put(all, "vehicle.type", f -> f.vehicle().carType());
    put(all, "vehicle.fuel", f -> f.vehicle().fuelType());
    put(all, "vehicle.vin", f -> f.vehicle().vin());
    put(all, "vehicle.vrm", f -> f.vehicle().licensePlate());
    put(all, "vehicle.color", f -> f.vehicle().color());
    put(all, "word.adjective", f -> f.word().adjective());
    put(all, "word.adverb", f -> f.word().adverb());
    put(all, "word.conjunction", f -> f.word().conjunction());
    put(all, "word.interjection", f -> f.word().interjection());
    put(all, "word.noun", f -> f.word().noun());
    put(all, "word.preposition", f -> f.word().preposition());
    put(all, "word.verb", f -> f.word().verb());
  }
}
