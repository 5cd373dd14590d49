package io.supercargo.lab.orders;

import io.supercargo.lab.Unable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Reads what a house measures of itself. */
final class Meters {
  private Meters() {}

  /** How long a commit of the journal takes. */
  static double journalMillis(URI house, String quantile) throws IOException {
    String line = "supercargo_journal_seconds{quantile=\"%s\"}".formatted(quantile);
    return metrics(house)
        .lines()
        .filter(each -> each.startsWith(line))
        .mapToDouble(each -> 1_000 * Double.parseDouble(each.substring(each.indexOf('}') + 2)))
        .findFirst()
        .orElseThrow(() -> new Unable("the house does not measure its journal"));
  }

  private static String metrics(URI house) throws IOException {
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(house.resolve("/metrics")).build(), BodyHandlers.ofString())
          .body();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unable("interrupted", stopped);
    }
  }
}
