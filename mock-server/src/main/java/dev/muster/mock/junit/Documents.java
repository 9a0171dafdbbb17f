package dev.muster.mock.junit;

import dev.muster.mock.contract.Contract;
import dev.muster.mock.contract.ContractException;
import dev.muster.mock.contract.ContractLoader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Finds and loads the documents that tests name. */
final class Documents {
  private static final String CLASS_PATH = "classpath:";

  private Documents() {}

  /**
   * Loads a document.
   *
   * @throws ExtensionConfigurationException if it is not there or cannot be served
   */
  static Contract load(MockDocument document, Class<?> test) {
    String source = document.source();
    if (source.isBlank()) {
      throw new ExtensionConfigurationException(
          "The document to mock has no name; give its path, a classpath: resource or a URL");
    }
    if (source.startsWith(CLASS_PATH)) {
      return resource(document, source.substring(CLASS_PATH.length()), test);
    }
    return source.matches("(?i)https?://.*") ? remote(document) : file(document);
  }

  private static Contract resource(MockDocument document, String resource, Class<?> test) {
    URL url = loader(test).getResource(resource.replaceFirst("^/+", ""));
    if (url == null) {
      throw new ExtensionConfigurationException(
          "There is no resource "
              + resource
              + " on the class path; it belongs below src/test/resources, and its name begins there");
    }
    return load(document, () -> ContractLoader.load(name(document, resource), url));
  }

  private static ClassLoader loader(Class<?> test) {
    ClassLoader loader = test.getClassLoader();
    return loader == null ? ClassLoader.getSystemClassLoader() : loader;
  }

  private static Contract file(MockDocument document) {
    Path path = path(document.source());
    if (!Files.isRegularFile(path)) {
      throw new ExtensionConfigurationException(
          "There is no document "
              + path.toAbsolutePath().normalize()
              + ". A path begins at the folder that the tests run in; what is on the class path is"
              + " named as classpath:petstore.yaml");
    }
    return load(document, () -> ContractLoader.load(name(document, document.source()), path));
  }

  private static Path path(String source) {
    try {
      return Path.of(source);
    } catch (InvalidPathException e) {
      throw new ExtensionConfigurationException(source + " is no path: " + e.getReason(), e);
    }
  }

  private static Contract remote(MockDocument document) {
    // What stands in a query may be a key: it is not told, and neither are failures that tell it.
    String told = document.source().replaceFirst("[?#].*$", "").replaceFirst("//[^/@]*@", "//");
    URL url = url(document.source(), told);
    try {
      return ContractLoader.load(name(document, told), url);
    } catch (UncheckedIOException e) {
      @Nullable Throwable cause = told.equals(document.source()) ? e : null;
      throw new ExtensionConfigurationException(
          "Cannot read "
              + told
              + "; see whether it is there and can be reached from here, or keep a copy in the project",
          cause);
    } catch (ContractException e) {
      throw unserved(e);
    }
  }

  private static URL url(String source, String told) {
    try {
      return URI.create(source).toURL();
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw new ExtensionConfigurationException(told + " is no URL; escape what needs it");
    }
  }

  private static Contract load(MockDocument document, Supplier<Contract> load) {
    try {
      return load.get();
    } catch (UncheckedIOException e) {
      throw new ExtensionConfigurationException(
          "Cannot read " + document.source() + ": " + e.getMessage(), e);
    } catch (ContractException e) {
      throw unserved(e);
    }
  }

  private static ExtensionConfigurationException unserved(ContractException e) {
    return new ExtensionConfigurationException(
        "The document cannot be mocked; correct it. " + e.getMessage(), e);
  }

  private static String name(MockDocument document, String source) {
    if (!document.name().isEmpty()) {
      return document.name();
    }
    String file = source.replace('\\', '/').replaceFirst("^.*/", "");
    return file.replaceFirst("\\.(json|ya?ml)$", "");
  }
}
