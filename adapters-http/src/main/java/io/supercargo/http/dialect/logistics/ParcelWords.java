package io.supercargo.http.dialect.logistics;

import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingStatus;
import java.util.List;
import java.util.Map;

/** What 1688 calls the states of a parcel, and what its carriers' sentences mean. */
final class ParcelWords {
  private static final Map<String, TrackingStatus> READ =
      Map.of(
          "WAITACCEPT", TrackingStatus.ANNOUNCED,
          "CANCEL", TrackingStatus.CANCELLED,
          "ACCEPT", TrackingStatus.COLLECTED,
          "TRANSPORT", TrackingStatus.IN_TRANSIT,
          "NOGET", TrackingStatus.ANNOUNCED,
          "SIGN", TrackingStatus.DELIVERED,
          "UNSIGN", TrackingStatus.REFUSED);

  /** A word of a sentence, and what it means; whichever stands first in this list counts. */
  private record Hint(String word, TrackingStatus status) {}

  private static final List<Hint> HINTS =
      List.of(
          new Hint("拒收", TrackingStatus.REFUSED),
          new Hint("拒签", TrackingStatus.REFUSED),
          new Hint("退回", TrackingStatus.RETURNED),
          new Hint("退件", TrackingStatus.RETURNED),
          new Hint("取消", TrackingStatus.CANCELLED),
          new Hint("签收", TrackingStatus.DELIVERED),
          new Hint("等待", TrackingStatus.ANNOUNCED),
          new Hint("派件", TrackingStatus.OUT_FOR_DELIVERY),
          new Hint("派送", TrackingStatus.OUT_FOR_DELIVERY),
          new Hint("揽", TrackingStatus.COLLECTED),
          new Hint("收件", TrackingStatus.COLLECTED));

  private ParcelWords() {}

  static TrackingStatus read(String word) {
    return READ.getOrDefault(word, TrackingStatus.OTHER);
  }

  /** The word that a parcel came with where it is one of 1688's, else the usual one. */
  static String write(Shipment shipment) {
    boolean itsOwn = READ.get(shipment.nativeStatus()) == shipment.status();
    return itsOwn ? shipment.nativeStatus() : write(shipment.status(), shipment.nativeStatus());
  }

  /** Carriers write as they like; what says nothing else says that goods move. */
  static TrackingStatus meant(String sentence) {
    return HINTS.stream()
        .filter(hint -> sentence.contains(hint.word))
        .map(Hint::status)
        .findFirst()
        .orElse(TrackingStatus.IN_TRANSIT);
  }

  private static String write(TrackingStatus status, String own) {
    return switch (status) {
      case ANNOUNCED -> "WAITACCEPT";
      case COLLECTED -> "ACCEPT";
      case IN_TRANSIT, OUT_FOR_DELIVERY, RETURNED -> "TRANSPORT";
      case DELIVERED -> "SIGN";
      case REFUSED -> "UNSIGN";
      case CANCELLED -> "CANCEL";
      case OTHER -> own;
    };
  }
}
