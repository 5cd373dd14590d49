package io.supercargo.web.api;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.event.EventType;
import io.supercargo.ports.store.EventLog.Direction;
import io.supercargo.ports.store.EventLog.Reading;
import io.supercargo.web.request.Fields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which events are asked for. */
final class EventFields {
  static final List<String> FILTERS = List.of("type", "order", "subject");

  private EventFields() {}

  static Reading reading(Fields fields, Direction direction, Optional<EventId> from) {
    return new Reading(
        direction, from, types(fields, "type"), fields.text("subject"), fields.text("order"));
  }

  static Set<EventType> types(Fields fields, String name) {
    return fields.texts(name).stream().map(EventType::of).collect(Collectors.toUnmodifiableSet());
  }

  static Optional<EventId> id(Fields fields, String name) {
    return fields.text(name).map(text -> id(name, text));
  }

  private static EventId id(String name, String text) {
    try {
      return EventId.parse(text);
    } catch (InvalidValue wrong) {
      throw wrong.in(name);
    }
  }
}
