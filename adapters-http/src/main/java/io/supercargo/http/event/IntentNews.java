package io.supercargo.http.event;

import io.supercargo.domain.event.Matter;
import java.util.List;
import java.util.Locale;

/** How something stands that is to happen once. */
record IntentNews(
    String intentId, String provider, String kind, String status, List<String> orders) {
  static IntentNews of(Matter.OfIntent matter) {
    return new IntentNews(
        matter.intent().value(),
        matter.supplier(),
        matter.kind().name().toLowerCase(Locale.ROOT),
        matter.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        matter.orders());
  }
}
