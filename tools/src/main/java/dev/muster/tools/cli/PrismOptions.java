package dev.muster.tools.cli;

import dev.muster.mock.MockSettings;
import dev.muster.mock.MockSettings.Validation;
import dev.muster.tools.UserException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The flags that Prism's commands share, under Prism's names, and what Muster adds to them. */
final class PrismOptions {
  /** How much is told of requests. */
  enum Verbosity {
    TRACE,
    DEBUG,
    INFO,
    WARN,
    ERROR,
    FATAL,
    SILENT
  }

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      defaultValue = "4010",
      description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = {"-h", "--host"},
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  String host;

  @Option(
      names = "--cors",
      arity = "0..1",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      paramLabel = "true|false",
      description = "Let pages of other origins read answers (default: ${DEFAULT-VALUE}).")
  boolean cors;

  @Option(
      names = {"-m", "--multiprocess"},
      arity = "0..1",
      negatable = true,
      fallbackValue = "true",
      paramLabel = "true|false",
      description = "Taken for Prism's sake: logging never holds up an answer here.")
  private boolean multiprocess;

  @Option(
      names = "--errors",
      arity = "0..1",
      negatable = true,
      fallbackValue = "true",
      paramLabel = "true|false",
      description = "Answer with an error where request or response break the document.")
  private boolean errors;

  @Option(
      names = {"-v", "--verboseLevel", "--verbose-level"},
      paramLabel = "LEVEL",
      defaultValue = "INFO",
      description =
          "What to tell of requests: info, a line each; warn, those that break the document; silent,"
              + " none. Also trace, debug, error, fatal (default: info).")
  Verbosity verbosity;

  @Option(
      names = {"-d", "--dynamic"},
      arity = "0..1",
      negatable = true,
      fallbackValue = "true",
      paramLabel = "true|false",
      description = "Generate bodies anew for each answer, examples or not.")
  private boolean dynamic;

  @Option(
      names = {
        "--json-schema-faker-fillProperties",
        "--json-schema-faker-fill-properties",
        "--jsonSchemaFakerFillProperties"
      },
      arity = "0..1",
      negatable = true,
      fallbackValue = "true",
      paramLabel = "true|false",
      description = "Whether generated objects get properties that their schema does not name.")
  private Boolean fillProperties;

  @Option(
      names = {"--ignoreExamples", "--ignore-examples"},
      arity = "0..1",
      negatable = true,
      fallbackValue = "true",
      paramLabel = "true|false",
      description = "Pass over the examples of bodies: generate from the schema.")
  private boolean ignoreExamples;

  @Option(
      names = "--seed",
      paramLabel = "TEXT",
      description = "Make generated bodies repeatable: the same seed, the same bodies.")
  private String seed;

  @Option(
      names = "--validation",
      paramLabel = "off|report|enforce",
      description =
          "What becomes of requests that break the document: off, they are not looked at; report, they"
              + " are served and sl-violations tells; enforce, they are refused, as by Prism (default).")
  private Validation validation;

  @Option(
      names = "--lenient",
      description = "Serve the sound part of a document that has errors, and tell the rest.")
  boolean lenient;

  @Option(
      names = "--watch",
      arity = "0..1",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      paramLabel = "true|false",
      description = "Serve the document anew when its files change (default: ${DEFAULT-VALUE}).")
  boolean watch;

  @Option(
      names = "--stubs",
      paramLabel = "DIR",
      description =
          "WireMock stubs of your own, which go first: a folder with mappings/ and __files/.")
  Path stubs;

  @Option(
      names = "--journal",
      paramLabel = "N",
      defaultValue = "250",
      description =
          "How many requests WireMock's journal keeps for /__admin/requests; 0 for none (default:"
              + " ${DEFAULT-VALUE}).")
  private int journal;

  @Option(
      names = "--fault",
      paramLabel = "OPERATION=FAULT",
      description =
          "Have an operation fail: a status (getPet=503), delay:2s, reset, empty, garbage or"
              + " truncate; getPet=503@0.1 for a tenth of the calls, getPet=503;times=3 for three of"
              + " them. Repeatable.")
  List<String> faults = new ArrayList<>();

  @Option(names = "--json", description = "Print where the server is as JSON, for programs.")
  boolean json;

  @Option(names = "--help", usageHelp = true, description = "Show this help and stop.")
  private boolean help;

  int port() {
    if (port < 0 || port > 65535) {
      throw new UserException("--port must be between 0 and 65535, not " + port);
    }
    return port;
  }

  int journal() {
    if (journal < 0) {
      throw new UserException("--journal must be 0 or more, not " + journal);
    }
    return journal;
  }

  MockSettings settings() {
    MockSettings settings =
        MockSettings.defaults()
            .withErrors(errors)
            .withDynamic(dynamic)
            .withIgnoreExamples(ignoreExamples)
            .withSeed(seed);
    if (validation != null) {
      settings = settings.withValidation(validation);
    }
    return fillProperties == null ? settings : settings.withFillProperties(fillProperties);
  }
}
