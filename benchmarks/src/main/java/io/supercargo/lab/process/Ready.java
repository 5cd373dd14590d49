package io.supercargo.lab.process;

import io.supercargo.lab.Unable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for a server's first answer. */
public final class Ready {
  private static final Duration BETWEEN = Duration.ofMillis(5);

  private Ready() {}

  /**
   * Asks until the answer is 200.
   *
   * @throws Unable with what the server said when it ends or takes too long
   */
  public static void await(Child server, URI url, Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    while (!answers(client, url)) {
      if (!server.isAlive() || System.nanoTime() > end) {
        throw new Unable("nothing answers at " + url + ":\n" + server.said());
      }
      pause();
    }
  }

  private static boolean answers(HttpClient client, URI url) {
    try {
      HttpRequest request = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(5)).build();
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unable("interrupted", stopped);
    }
  }

  private static void pause() {
    try {
      TimeUnit.NANOSECONDS.sleep(BETWEEN.toNanos());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unable("interrupted", stopped);
    }
  }
}
