package dev.muster.tools.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/**
 * Run with {@code -Dmuster.golden=write} to accept what the generator gives now; then read the
 * diff.
 */
class GoldenTest {
  static List<String> cases() {
    return Golden.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesTheExpectedSources(String name) {
    Map<String, String> generated = Golden.generate(name);
    if ("write".equals(System.getProperty("muster.golden"))) {
      SourceTree tree = new SourceTree(Golden.expectedFolder(name));
      tree.apply(generated, tree.compare(generated, file -> true));
    }
    Map<String, String> expected = Golden.expected(name);
    assertThat(generated.keySet()).isEqualTo(expected.keySet());
    generated.forEach((file, text) -> assertThat(text).as(file).isEqualTo(expected.get(file)));
  }

  @Test
  void expectedSourcesCompileWithoutWarningsAndRetrofitTakesThem(@TempDir Path classes)
      throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    List<Path> sources = new ArrayList<>();
    for (String name : Golden.cases()) {
      Golden.expected(name)
          .keySet()
          .forEach(file -> sources.add(Golden.expectedFolder(name).resolve(file)));
    }
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean compiled =
          compiler
              .getTask(
                  output,
                  files,
                  null,
                  // Class files of the libraries refer to annotations that are not there.
                  List.of(
                      "-Xlint:all,-classfile,-processing",
                      "-Xdoclint:all,-missing",
                      "-Werror",
                      "-proc:none",
                      "-d",
                      classes.toString()),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as(output.toString()).isTrue();
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      for (String name : Golden.cases()) {
        assertRetrofitTakes(name, loader);
      }
    }
  }

  /** Retrofit looks at every method of an interface when it is told to be eager. */
  private static void assertRetrofitTakes(String name, ClassLoader loader) throws Exception {
    Moshi.Builder moshi = new Moshi.Builder();
    if (Golden.expected(name).containsKey("dev/muster/" + name + "/model/ModelAdapters.java")) {
      Class<?> adapters = loader.loadClass("dev.muster." + name + ".model.ModelAdapters");
      moshi.add((JsonAdapter.Factory) adapters.getConstructor().newInstance());
    }
    Retrofit retrofit =
        new Retrofit.Builder()
            .baseUrl("https://example.com/api/v1/")
            .addConverterFactory(MoshiConverterFactory.create(moshi.build()))
            .validateEagerly(true)
            .build();
    for (String file : Golden.expected(name).keySet()) {
      if (file.endsWith("Api.java")) {
        Class<?> api = loader.loadClass(file.replace(".java", "").replace('/', '.'));
        assertThat(retrofit.create(api)).isNotNull();
      }
    }
  }
}
