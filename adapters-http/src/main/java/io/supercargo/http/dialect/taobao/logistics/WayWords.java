package io.supercargo.http.dialect.taobao.logistics;

import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Taobao calls the states of parcels and of their events. */
final class WayWords {
  /** Of words that mean the same, the first is written. */
  private static final List<Row> ROWS =
      List.of(
          new Row("WAITING_COLLECT", TrackingStatus.ANNOUNCED, "待揽收"),
          new Row("CONSIGN", TrackingStatus.ANNOUNCED, "已发货"),
          new Row("COLLECTED", TrackingStatus.COLLECTED, "已揽收"),
          new Row("ACCEPT", TrackingStatus.COLLECTED, "已揽收"),
          new Row("TRANSPORT", TrackingStatus.IN_TRANSIT, "运输中"),
          new Row("WAITING_CUSTOMS", TrackingStatus.IN_TRANSIT, "待清关"),
          new Row("CUSTOMS_CLEARANCE", TrackingStatus.IN_TRANSIT, "清关中"),
          new Row("DELIVERING", TrackingStatus.OUT_FOR_DELIVERY, "派送中"),
          new Row("SIGNED", TrackingStatus.DELIVERED, "已签收"),
          new Row("SIGN", TrackingStatus.DELIVERED, "已签收"),
          new Row("REJECTED", TrackingStatus.REFUSED, "已拒收"),
          new Row("RETURNED", TrackingStatus.RETURNED, "已退回"),
          new Row("CANCELLED", TrackingStatus.CANCELLED, "已取消"),
          new Row("UNKNOWN", TrackingStatus.OTHER, ""),
          new Row("EXCEPTION", TrackingStatus.OTHER, "异常"),
          new Row("CUSTOMS_FAILED", TrackingStatus.OTHER, "清关失败"));

  private record Row(String word, TrackingStatus status, String text) {}

  private WayWords() {}

  static TrackingStatus read(@Nullable String word) {
    return ROWS.stream()
        .filter(row -> row.word.equals(word))
        .findFirst()
        .map(Row::status)
        .orElse(TrackingStatus.OTHER);
  }

  /** The word that a parcel came with where it is one of these, else the usual one. */
  static String write(Shipment shipment) {
    String own = shipment.nativeStatus();
    boolean known = ROWS.stream().anyMatch(row -> row.word.equals(own));
    return known && read(own) == shipment.status() ? own : write(shipment.status());
  }

  static String write(TrackingStatus status) {
    return row(status).word;
  }

  /** What people read. */
  static String text(TrackingStatus status) {
    return row(status).text;
  }

  private static Row row(TrackingStatus status) {
    return ROWS.stream().filter(row -> row.status == status).findFirst().orElseThrow();
  }
}
