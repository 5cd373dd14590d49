package io.supercargo.store;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.webhook.Delivery;
import io.supercargo.domain.webhook.Endpoint;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Addresses events that were just numbered to the endpoints that want them. */
final class Posting {
  private static final String ENABLED =
      "select document from webhook_endpoint where enabled = true order by id";

  private Posting() {}

  static void post(List<Event> events, Instant now, Session session) throws SQLException {
    List<Endpoint> endpoints =
        session.query(ENABLED, row -> Documents.read(row.getBytes(1), Endpoint.class));
    List<Delivery> deliveries = new ArrayList<>();
    for (Event event : events) {
      for (Endpoint endpoint : endpoints) {
        if (endpoint.wants(event)) {
          deliveries.add(Delivery.fresh(endpoint, event.id(), event.type(), now));
        }
      }
    }
    if (!deliveries.isEmpty()) {
      session.batch(DeliveryRow.INSERT, deliveries, DeliveryRow::values);
    }
  }
}
