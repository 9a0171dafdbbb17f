package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.common.BinaryFile;
import com.github.tomakehurst.wiremock.common.Exceptions;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.common.TextFile;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The files of stubs where no folder is given: what is recorded or saved lasts as long as the
 * server. WireMock itself would take {@code src/test/resources} of wherever it was started.
 */
final class MemoryFiles implements FileSource {
  private final String root;
  private final Map<String, byte[]> files;

  MemoryFiles() {
    this("/memory", new ConcurrentSkipListMap<>());
  }

  private MemoryFiles(String root, Map<String, byte[]> files) {
    this.root = root;
    this.files = files;
  }

  private String path(String name) {
    return name.startsWith(root + "/") ? name : root + "/" + name;
  }

  private static URI uri(String path) {
    try {
      return new URI("memory", path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("No file can be named " + path, e);
    }
  }

  private InputStream open(String path) {
    byte[] content = files.get(path);
    if (content == null) {
      // WireMock answers 404 for this one alone, though nothing declares it.
      FileNotFoundException missing = new FileNotFoundException("There is no file " + path);
      return Exceptions.throwUnchecked(missing, InputStream.class);
    }
    return new ByteArrayInputStream(content);
  }

  @Override
  public BinaryFile getBinaryFileNamed(String name) {
    return new BinaryFile(uri(path(name))) {
      @Override
      public InputStream getStream() {
        return open(path(name));
      }
    };
  }

  @Override
  public TextFile getTextFileNamed(String name) {
    return new TextFile(uri(path(name))) {
      @Override
      public InputStream getStream() {
        return open(path(name));
      }
    };
  }

  @Override
  public void createIfNecessary() {}

  @Override
  public FileSource child(String name) {
    return new MemoryFiles(path(name), files);
  }

  @Override
  public String getPath() {
    return root;
  }

  @Override
  public URI getUri() {
    return uri(root);
  }

  @Override
  public List<TextFile> listFilesRecursively() {
    return files.keySet().stream()
        .filter(path -> path.startsWith(root + "/"))
        .map(this::getTextFileNamed)
        .toList();
  }

  @Override
  public void writeTextFile(String name, String contents) {
    writeBinaryFile(name, contents.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void writeBinaryFile(String name, byte[] contents) {
    files.put(path(name), contents);
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public void deleteFile(String name) {
    files.remove(path(name));
  }
}
