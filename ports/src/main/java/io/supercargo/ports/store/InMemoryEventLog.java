package io.supercargo.ports.store;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.event.Happening;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Events in a map. Numbers run by the times of the events, which is all the clock that it has. */
final class InMemoryEventLog implements EventLog {
  private final TreeMap<EventId, Event> events = new TreeMap<>();

  @Override
  public synchronized void append(List<Happening> happenings) {
    for (Happening happening : happenings) {
      Optional<EventId> last = events.isEmpty() ? Optional.empty() : Optional.of(events.lastKey());
      EventId id = EventId.next(last, happening.occurredAt());
      events.put(id, new Event(id, happening));
    }
  }

  @Override
  public synchronized Optional<Event> event(EventId id) {
    return Optional.ofNullable(events.get(id));
  }

  @Override
  public synchronized List<Event> read(Reading reading, int most) {
    Collection<Event> all =
        reading.direction() == Direction.OLDEST_FIRST
            ? events.values()
            : events.descendingMap().values();
    return all.stream().filter(reading::wants).limit(most).toList();
  }

  @Override
  public synchronized int sweep(Instant before) {
    int all = events.size();
    EventId end = EventId.next(Optional.empty(), before);
    while (events.size() > 1 && events.firstKey().compareTo(end) < 0) {
      events.pollFirstEntry();
    }
    return all - events.size();
  }
}
