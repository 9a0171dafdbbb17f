package dev.muster.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpClientsTest {
  private static final int CALLS = 64;

  private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();
  private final CyclicBarrier together = new CyclicBarrier(CALLS);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final OkHttpClient client = HttpClients.create();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), CALLS);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    HttpClients.close(client);
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void keepsTheConnectionsOfAllCallsAtOnce() {
    for (int round = 0; round < 3; round++) {
      List<CompletableFuture<String>> answers = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        answers.add(call());
      }
      answers.forEach(answer -> assertThat(answer.join()).isEqualTo("ok"));
    }

    assertThat(connections).hasSize(CALLS);
  }

  /** Answers when all calls of a round are here, so that each has a connection of its own. */
  private void answer(HttpExchange call) throws IOException {
    connections.add(call.getRemoteAddress());
    try (call) {
      together.await(30, TimeUnit.SECONDS);
      call.sendResponseHeaders(200, 2);
      call.getResponseBody().write(new byte[] {'o', 'k'});
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IOException(e);
    }
  }

  private CompletableFuture<String> call() {
    CompletableFuture<String> answer = new CompletableFuture<>();
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    Callback callback =
        new Callback() {
          @Override
          public void onResponse(Call call, Response response) throws IOException {
            try (response) {
              answer.complete(response.body().string());
            }
          }

          @Override
          public void onFailure(Call call, IOException failure) {
            answer.completeExceptionally(failure);
          }
        };
    client.newCall(new Request.Builder().url(url).build()).enqueue(callback);
    return answer;
  }
}
