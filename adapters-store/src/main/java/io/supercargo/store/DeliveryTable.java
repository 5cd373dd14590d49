package io.supercargo.store;

import io.supercargo.domain.event.EventId;
import io.supercargo.domain.webhook.Delivery;
import io.supercargo.domain.webhook.Delivery.State;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of deliveries. */
final class DeliveryTable {
  private static final String SELECT = "select document from webhook_delivery";
  private static final String DUE =
      " where due >= "
          + Times.FIRST
          + " and due <= ? and (claimed_until is null or claimed_until <= ?)";
  private static final String ANY_DUE = SELECT + DUE + " fetch first 1 row only";

  /** The subject of the inner question is an index of its own: states, endpoints, events. */
  private static final String IN_TURN =
      " and (in_order = false or not exists (select 1 from webhook_delivery before"
          + " where before.state = 'PENDING' and before.endpoint = webhook_delivery.endpoint"
          + " and before.event < webhook_delivery.event))";

  private static final String CLAIM =
      "update webhook_delivery set claimed_until = ? where endpoint = ? and event = ?"
          + " and due <= ? and (claimed_until is null or claimed_until <= ?)";

  private static final String ONE = SELECT + " where endpoint = ? and event = ?";

  private final Sql sql;

  DeliveryTable(Sql sql) {
    this.sql = sql;
  }

  boolean isAnyDue(Instant now) {
    Object time = Times.column(now);
    return sql.first(ANY_DUE, DeliveryRow::read, time, time).isPresent();
  }

  List<Delivery> claim(Instant now, Instant until, Set<String> except, int most) {
    return sql.transaction(
        session -> {
          List<Delivery> claimed = new ArrayList<>();
          for (Delivery each : due(now, except, most, session)) {
            if (claim(each, now, until, session)) {
              claimed.add(each);
            }
          }
          return claimed;
        });
  }

  Optional<Delivery> delivery(String endpoint, EventId event) {
    return sql.first(ONE, DeliveryRow::read, endpoint, event.number());
  }

  List<Delivery> newest(String endpoint, Optional<State> state, Optional<EventId> after, int most) {
    String where = " where endpoint = ?";
    List<Object> values = new ArrayList<>(List.of(endpoint));
    if (state.isPresent()) {
      where += " and state = ?";
      values.add(state.get().name());
    }
    if (after.isPresent()) {
      where += " and event < ?";
      values.add(after.get().number());
    }
    String first = " order by event desc fetch first " + most + " rows only";
    return sql.query(SELECT + where + first, DeliveryRow::read, values.toArray());
  }

  /** Updates those that are there, and inserts the others. */
  void put(List<Delivery> deliveries) {
    sql.run(
        session -> {
          for (Delivery each : deliveries) {
            if (session.update(DeliveryRow.UPDATE, DeliveryRow.values(each)) == 0) {
              session.batch(DeliveryRow.INSERT, List.of(each), DeliveryRow::values);
            }
          }
        });
  }

  /** Passes over one that is not there any more. */
  void replace(Delivery delivery) {
    int replaced = sql.update(DeliveryRow.UPDATE, DeliveryRow.values(delivery));
    assert replaced <= 1;
  }

  void giveUp(String endpoint) {
    sql.run(
        session -> {
          String pending = SELECT + " where state = 'PENDING' and endpoint = ? for update";
          List<Delivery> all = session.query(pending, DeliveryRow::read, endpoint);
          session.batch(DeliveryRow.UPDATE, all, each -> DeliveryRow.values(each.givenUp()));
        });
  }

  boolean hasTaken(String endpoint, Instant since) {
    String taken =
        "select 1 from webhook_delivery where state = 'DELIVERED' and endpoint = ? and tried >= ?"
            + " fetch first 1 row only";
    return sql.first(taken, row -> row.getInt(1), endpoint, Times.column(since)).isPresent();
  }

  int sweep(Instant before) {
    return sql.update(
        "delete from webhook_delivery where state <> 'PENDING' and tried < ?",
        Times.column(before));
  }

  private List<Delivery> due(Instant now, Set<String> except, int most, Session session)
      throws SQLException {
    List<Object> values = new ArrayList<>(List.of(Times.column(now), Times.column(now)));
    String others = "";
    if (!except.isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(except.size(), "?"));
      others = " and endpoint not in (" + marks + ")";
      values.addAll(except);
    }
    String some = " order by due, event" + sql.claimable(most);
    return session.query(
        SELECT + DUE + others + IN_TURN + some, DeliveryRow::read, values.toArray());
  }

  /** Whether nobody else was faster. */
  private static boolean claim(Delivery each, Instant now, Instant until, Session session)
      throws SQLException {
    Object time = Times.column(now);
    return session.update(
            CLAIM, Times.column(until), each.endpoint(), each.event().number(), time, time)
        == 1;
  }
}
