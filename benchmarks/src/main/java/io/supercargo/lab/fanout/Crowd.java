package io.supercargo.lab.fanout;

import io.supercargo.lab.Unable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Callers who ask again and again for something that does not come, until they are sent away. */
final class Crowd implements AutoCloseable {
  private static final long PAUSE_MILLIS = 100;

  private final ExecutorService callers;
  private final CountDownLatch away = new CountDownLatch(1);
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Crowd(int size, URI url) {
    this.callers = Executors.newFixedThreadPool(size);
    for (int i = 0; i < size; i++) {
      callers.execute(() -> ask(url));
    }
  }

  @Override
  public void close() {
    away.countDown();
    callers.shutdownNow();
    try {
      if (!callers.awaitTermination(30, TimeUnit.SECONDS)) {
        throw new Unable("callers do not go away");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(URI url) {
    try {
      do {
        askOnce(url);
      } while (!away.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException sentAway) {
      Thread.currentThread().interrupt();
    }
  }

  private void askOnce(URI url) throws InterruptedException {
    try {
      http.send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding());
    } catch (IOException broken) {
      // it is not about the answer
    }
  }
}
