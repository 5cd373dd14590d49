package io.supercargo.web.console;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.Matter;
import java.util.Optional;

/** An event in a list; what is not known is empty. */
record EventRow(
    String id,
    String at,
    String type,
    String subject,
    String order,
    String provider,
    boolean test) {
  static EventRow of(Event event) {
    Matter matter = event.happening().matter();
    Optional<String> order = matter.order();
    return new EventRow(
        event.id().toString(),
        Moment.text(event.happening().occurredAt()),
        event.type().code(),
        matter.subject(),
        order.map(id -> "/orders/" + Link.encoded(id).replace("%3A", ":")).orElse(""),
        matter.provider().orElse(""),
        event.happening().test());
  }
}
