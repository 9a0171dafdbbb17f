package dev.muster.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Bytes to models and back: Muster's, and the stock generator's of the same contract. {@code
 * CodecTest} shows that each reads all of the bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(2)
public class JsonBenchmark {
  @Param public Answer answer = Answer.JOB;
  @Param public Codec.Library library = Codec.Library.MUSTER;

  private Codec codec = Codec.of(library, answer);
  private byte[] bytes = answer.bytes();
  private Object model = bytes;

  /** Reads the answer once, for the encoder. */
  @Setup
  public void read() throws IOException {
    codec = Codec.of(library, answer);
    bytes = answer.bytes();
    model = codec.decode(bytes);
  }

  @Benchmark
  public Object decode() throws IOException {
    return codec.decode(bytes);
  }

  @Benchmark
  public Object encode() throws IOException {
    return codec.encode(model);
  }
}
