package io.supercargo.store;

import io.supercargo.domain.webhook.Delivery;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A delivery as a row. */
final class DeliveryRow {
  static final String INSERT =
      "insert into webhook_delivery (state, in_order, due, tried, document, endpoint, event)"
          + " values (?,?,?,?,?,?,?)";

  static final String UPDATE =
      "update webhook_delivery set state = ?, in_order = ?, due = ?, tried = ?,"
          + " claimed_until = null, document = ? where endpoint = ? and event = ?";

  private DeliveryRow() {}

  static @Nullable Object[] values(Delivery delivery) {
    return new @Nullable Object[] {
      delivery.state().name(),
      delivery.ordered(),
      Times.column(delivery.due()),
      Times.column(delivery.lastTry()),
      Documents.write(delivery),
      delivery.endpoint(),
      delivery.event().number()
    };
  }

  static Delivery read(ResultSet row) throws SQLException {
    return Documents.read(row.getBytes("document"), Delivery.class);
  }
}
