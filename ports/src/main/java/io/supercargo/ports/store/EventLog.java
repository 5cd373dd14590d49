package io.supercargo.ports.store;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.event.EventType;
import io.supercargo.domain.event.Happening;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that happened, in one order. Other stores write into it together with what they
 * change. An event has its number when it can be read, so that whoever reads on from the last one
 * misses none, however many nodes write. Thread-safe.
 */
public interface EventLog {
  /** Writes down what happened without a change of what is kept here, in this order. */
  void append(List<Happening> happenings);

  Optional<Event> event(EventId id);

  /**
   * @param most 1 or more
   */
  List<Event> read(Reading reading, int most);

  /** The last one that was written; empty in a new log. */
  default Optional<EventId> last() {
    return read(Reading.newest(), 1).stream().map(Event::id).findFirst();
  }

  /**
   * Forgets what was written before a time, but never the last one.
   *
   * @return how many
   */
  int sweep(Instant before);

  /** A log that forgets when the process ends. */
  static EventLog inMemory() {
    return new InMemoryEventLog();
  }

  /** Which way it is read. */
  enum Direction {
    OLDEST_FIRST,
    NEWEST_FIRST
  }

  /**
   * What is read; all that is given must hold.
   *
   * @param from the last one that was read; empty to begin at the end that comes first
   * @param types empty for all
   * @param subject the id of what it happened to
   * @param order the order that it belongs to, {@code provider:number}
   */
  record Reading(
      Direction direction,
      Optional<EventId> from,
      Set<EventType> types,
      Optional<String> subject,
      Optional<String> order) {
    public Reading {
      types = Set.copyOf(types);
    }

    public static Reading newest() {
      return all(Direction.NEWEST_FIRST, Optional.empty());
    }

    /** Everything after one, or from the beginning. */
    public static Reading after(Optional<EventId> last) {
      return all(Direction.OLDEST_FIRST, last);
    }

    private static Reading all(Direction direction, Optional<EventId> from) {
      return new Reading(direction, from, Set.of(), Optional.empty(), Optional.empty());
    }

    /** The same from the last one on that was read. */
    public Reading readOn(EventId last) {
      return new Reading(direction, Optional.of(last), types, subject, order);
    }

    /** Whether it is one of those. */
    public boolean wants(Event event) {
      return (types.isEmpty() || types.contains(event.type()))
          && subject.stream().allMatch(event.happening().matter().subject()::equals)
          && order.stream()
              .allMatch(it -> event.happening().matter().order().stream().anyMatch(it::equals))
          && from.stream().allMatch(it -> isPast(it, event.id()));
    }

    private boolean isPast(EventId last, EventId id) {
      return direction == Direction.OLDEST_FIRST ? id.compareTo(last) > 0 : id.compareTo(last) < 0;
    }
  }
}
