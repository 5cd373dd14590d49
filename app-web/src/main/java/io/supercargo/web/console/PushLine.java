package io.supercargo.web.console;

import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.push.Push;
import io.supercargo.domain.push.PushMessage;
import java.util.List;

/** A message of a supplier; what is not known is empty. */
record PushLine(
    String id,
    String at,
    String provider,
    String topic,
    String number,
    String status,
    int tries,
    String note,
    List<Order> orders) {

  /** An order that it is about. */
  record Order(String number, String href) {}

  static PushLine of(Push push) {
    return new PushLine(
        push.id(),
        Moment.text(push.received()),
        push.provider(),
        push.message().map(PushMessage::topic).orElse(""),
        push.message().flatMap(PushMessage::number).orElse(""),
        push.state().code(),
        push.tries(),
        push.note().orElse(""),
        push.message().stream()
            .flatMap(message -> message.events().stream())
            .flatMap(event -> event.about().stream())
            .distinct()
            .map(
                order ->
                    new Order(
                        order, OrderPage.link(KnownOrder.id(push.provider(), order)).toString()))
            .toList());
  }

  /** Whether it is as it should be. */
  public boolean good() {
    return status.equals("received") || status.equals("applied");
  }
}
