package io.supercargo.web.view;

import io.supercargo.domain.push.Push;
import io.supercargo.domain.push.PushMessage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One message of a supplier: in a list without, by itself with what came over the line. */
public record PushView(
    String id,
    String provider,
    Instant receivedAt,
    String status,
    @Nullable String topic,
    @Nullable String number,
    @Nullable Instant sentAt,
    List<SupplierEventView> events,
    int tries,
    @Nullable String note) {
  public static PushView of(Push push) {
    return new PushView(
        push.id(),
        push.provider(),
        push.received(),
        push.state().code(),
        push.message().map(PushMessage::topic).orElse(null),
        push.message().flatMap(PushMessage::number).orElse(null),
        push.message().flatMap(PushMessage::sent).orElse(null),
        push.message().stream()
            .flatMap(message -> message.events().stream())
            .map(event -> SupplierEventView.of(push.provider(), event))
            .toList(),
        push.tries(),
        push.note().orElse(null));
  }
}
