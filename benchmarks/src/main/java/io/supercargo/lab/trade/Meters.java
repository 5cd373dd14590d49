package io.supercargo.lab.trade;

import io.supercargo.lab.Unable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * What a house measures of itself.
 *
 * @param text as Prometheus reads it
 */
public record Meters(String text) {
  public static Meters of(URI house) throws IOException {
    try {
      return new Meters(
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(house.resolve("/metrics")).build(),
                  BodyHandlers.ofString())
              .body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unable("interrupted", stopped);
    }
  }

  /**
   * @param name with its labels, if it has some
   */
  public double value(String name) {
    return text.lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new Unable("the house does not measure " + name));
  }

  /** All of a name together, whatever their labels. */
  public double sum(String name) {
    return text.lines()
        .filter(line -> line.startsWith(name + "{"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
