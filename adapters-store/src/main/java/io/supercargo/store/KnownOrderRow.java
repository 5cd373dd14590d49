package io.supercargo.store;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An order as a row: times in microseconds, money as text because its scale counts. */
final class KnownOrderRow {
  static final String COLUMNS =
      "provider, order_id, marketplace, intent, status, native_status, total, currency, agreed,"
          + " agreed_currency, created, seen";

  private KnownOrderRow() {}

  /** In the order of the columns. */
  static @Nullable Object[] values(KnownOrder order) {
    @Nullable Object[] changes = changes(order);
    @Nullable Object[] values = new @Nullable Object[changes.length];
    values[0] = order.provider();
    values[1] = order.orderId();
    System.arraycopy(changes, 0, values, 2, changes.length - 2);
    return values;
  }

  /** The columns after the key, then the key, then what tells another version. */
  static @Nullable Object[] changes(KnownOrder order, KnownOrder before) {
    @Nullable Object[] changes = changes(order);
    @Nullable Object[] values = Arrays.copyOf(changes, changes.length + 4);
    values[changes.length] = Times.column(before.seen());
    values[changes.length + 1] = before.status().code();
    values[changes.length + 2] = before.nativeStatus();
    values[changes.length + 3] = before.intent().map(IntentId::value).orElse("");
    return values;
  }

  private static @Nullable Object[] changes(KnownOrder order) {
    MoneyText total = order.total().map(MoneyText::of).orElse(null);
    MoneyText agreed = order.agreed().map(MoneyText::of).orElse(null);
    return new @Nullable Object[] {
      order.marketplace().code(),
      order.intent().map(IntentId::value).orElse(null),
      order.status().code(),
      order.nativeStatus(),
      total == null ? null : total.amount(),
      total == null ? null : total.currency(),
      agreed == null ? null : agreed.amount(),
      agreed == null ? null : agreed.currency(),
      Times.column(order.created()),
      Times.column(order.seen()),
      order.provider(),
      order.orderId()
    };
  }

  static KnownOrder read(ResultSet row) throws SQLException {
    return new KnownOrder(
        row.getString("provider"),
        Marketplace.of(row.getString("marketplace")),
        row.getString("order_id"),
        Optional.ofNullable(row.getString("intent")).map(IntentId::new),
        OrderStatus.of(row.getString("status")),
        row.getString("native_status"),
        money(row, "total", "currency"),
        money(row, "agreed", "agreed_currency"),
        Times.read(row, "created"),
        Times.read(row, "seen"));
  }

  private static Optional<Money> money(ResultSet row, String column, String currency)
      throws SQLException {
    String amount = row.getString(column);
    return amount == null
        ? Optional.empty()
        : Optional.of(new MoneyText(amount, row.getString(currency)).toMoney());
  }
}
