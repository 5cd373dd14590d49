package io.supercargo.domain.event;

/** Something that happened, in its place among all that happened. */
public record Event(EventId id, Happening happening) {
  public EventType type() {
    return happening.type();
  }
}
