package io.supercargo.ports.sandbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a supplier of our own was told of its customers' own sales. Thread-safe. */
@FunctionalInterface
public interface SandboxReports {
  /** The last report of each thing, sorted by kind and number. */
  List<Report> reports();

  /**
   * @param kind order, order-relation, order-status, shipment or shipment-status
   * @param id the customer's
   * @param facts by the names that users read
   */
  record Report(String kind, String id, Instant at, Map<String, String> facts) {
    public Report {
      facts = Map.copyOf(facts);
    }
  }
}
