package io.supercargo.web.request;

import io.supercargo.application.webhook.Resend.Span;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.event.EventId;
import java.util.List;
import java.util.Optional;

/** Which events are to be sent again, as callers write it. */
public final class ResendFields {
  public static final List<String> NAMES = List.of("from", "to", "since", "missed");

  private ResendFields() {}

  /**
   * @throws InvalidValue when neither the first event nor a time is told
   */
  public static Span read(Fields fields) {
    EventId from =
        id(fields, "from")
            .or(() -> fields.instant("since").map(Span::at))
            .orElseThrow(
                () -> new InvalidValue("from", "missing", "the first event, or a time in since"));
    return new Span(from, id(fields, "to"), fields.flag("missed"));
  }

  private static Optional<EventId> id(Fields fields, String name) {
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
