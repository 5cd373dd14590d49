package io.supercargo.store;

import static java.util.Comparator.comparing;

import io.supercargo.domain.event.Happening;
import io.supercargo.domain.event.ShipmentEvents;
import io.supercargo.domain.logistics.KnownShipment;
import io.supercargo.ports.store.ShipmentStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parcels in a table. */
final class JdbcShipmentStore implements ShipmentStore {
  private static final String SELECT = "select document from known_shipment";
  private static final String OF_ORDER = SELECT + " where provider = ? and order_id = ?";
  private static final String ONE = OF_ORDER + " and shipment_id = ?";

  private static final String UNDER_WAY =
      SELECT
          + " where under_way = true and seen < ?"
          + " order by seen, provider, order_id, shipment_id fetch first %d rows only";

  private static final String INSERT =
      "insert into known_shipment (under_way, seen, document, provider, order_id, shipment_id)"
          + " values (?,?,?,?,?,?)";

  private static final String UPDATE =
      "update known_shipment set under_way = ?, seen = ?, document = ?"
          + " where provider = ? and order_id = ? and shipment_id = ?";

  private final Sql sql;

  JdbcShipmentStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<KnownShipment> shipment(String provider, String orderId, String id) {
    return sql.first(ONE, JdbcShipmentStore::read, provider, orderId, id);
  }

  @Override
  public List<KnownShipment> shipments(String provider, String orderId) {
    String byId = OF_ORDER + " order by shipment_id";
    return sql.query(byId, JdbcShipmentStore::read, provider, orderId);
  }

  @Override
  public List<KnownShipment> underWay(Instant seenBefore, int most) {
    Object time = Times.column(seenBefore);
    return sql.query(UNDER_WAY.formatted(most), JdbcShipmentStore::read, time);
  }

  /** In the order of their names, so that two writers of the same cannot lock each other. */
  @Override
  public void save(List<KnownShipment> seen) {
    List<KnownShipment> sorted = seen.stream().sorted(comparing(KnownShipment::id)).toList();
    sql.run(
        session -> {
          List<Happening> happenings = new ArrayList<>();
          for (KnownShipment each : sorted) {
            happenings.addAll(save(each, session));
          }
          Outbox.add(happenings, session);
        });
  }

  private static List<Happening> save(KnownShipment told, Session session) throws SQLException {
    Optional<KnownShipment> before =
        session.first(
            ONE + " for update",
            JdbcShipmentStore::read,
            told.provider(),
            told.shipment().orderId(),
            told.shipment().id());
    KnownShipment after = before.map(it -> it.joined(told)).orElse(told);
    int written = session.update(before.isEmpty() ? INSERT : UPDATE, values(after));
    assert written == 1;
    return ShipmentEvents.between(before, after);
  }

  private static Object[] values(KnownShipment known) {
    return new Object[] {
      !known.shipment().status().isFinal(),
      Times.column(known.seen()),
      Documents.write(known),
      known.provider(),
      known.shipment().orderId(),
      known.shipment().id()
    };
  }

  private static KnownShipment read(ResultSet row) throws SQLException {
    return Documents.read(row.getBytes(1), KnownShipment.class);
  }
}
