package io.supercargo.testkit.random;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.intent.Approval;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.payment.Payment;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Intents of every kind, with attempts that came to anything. */
public final class Intents {
  private static final int MOST = 3;

  private Intents() {}

  /** The same seed draws the same intent. */
  public static Intent random(Random random) {
    Draw draw = new Draw(random);
    Task.Kind kind = draw.one(List.of(Task.Kind.values()));
    List<Attempt> attempts = new ArrayList<>();
    for (int number = 1; number <= draw.between(0, MOST); number++) {
      attempts.add(attempt(draw, kind, number));
    }
    return new Intent(
        id(draw),
        kind,
        draw.text(),
        draw.word(),
        Quotes.time(draw),
        draw.maybe(draw::word),
        attempts,
        draw.maybe(() -> approval(draw)),
        draw.maybe(() -> new Intent.Resolution(Quotes.time(draw), draw.text(), draw.textOrEmpty())),
        draw.count(Long.MAX_VALUE));
  }

  private static Approval approval(Draw draw) {
    return new Approval(
        draw.text(),
        draw.maybe(draw::money),
        Quotes.time(draw),
        draw.maybe(
            () ->
                new Approval.Decision(
                    Quotes.time(draw), draw.coin(), draw.word(), draw.textOrEmpty())));
  }

  private static IntentId id(Draw draw) {
    String number = String.format(Locale.ROOT, "%016d", draw.between(0, Integer.MAX_VALUE - 1));
    return new IntentId("in_" + number);
  }

  private static Attempt attempt(Draw draw, Task.Kind kind, int number) {
    Marketplace marketplace = draw.one(List.of(Marketplace.values()));
    return new Attempt(
        number,
        draw.between(1, number),
        draw.word(),
        marketplace,
        task(draw, kind, marketplace),
        outcome(draw, marketplace));
  }

  private static Task task(Draw draw, Task.Kind kind, Marketplace marketplace) {
    return switch (kind) {
      case PLACE -> new Task.Place(purchase(draw, marketplace));
      case PAY -> new Task.Pay(draw.some(MOST, draw::word));
      case CANCEL ->
          new Task.Cancel(
              new Cancellation(
                  draw.word(),
                  draw.one(List.of(Cancellation.Reason.values())),
                  draw.maybe(draw::text)));
      case CONFIRM -> new Task.Confirm(draw.word(), draw.some(MOST, draw::word));
      case REFUND -> new Task.Refund(Claims.draft(draw), draw.some(MOST, draw::word));
    };
  }

  private static Purchase purchase(Draw draw, Marketplace marketplace) {
    return new Purchase(
        new Reference(draw.word()),
        Quotes.order(draw, marketplace),
        Quotes.address(draw),
        draw.maybe(draw::text),
        Quotes.audience(draw));
  }

  private static Outcome outcome(Draw draw, Marketplace marketplace) {
    return switch (draw.between(1, 5)) {
      case 1 -> new Outcome.Recorded();
      case 2 -> new Outcome.Sent(Quotes.time(draw));
      case 3 -> accepted(draw, marketplace);
      case 4 ->
          new Outcome.Declined(
              Quotes.time(draw),
              draw.word(),
              draw.maybe(draw::text),
              draw.textOrEmpty(),
              draw.maybe(() -> URI.create(draw.address().replace('包', 'b'))));
      default ->
          new Outcome.Unknown(
              Quotes.time(draw),
              draw.text(),
              draw.some(
                  MOST, () -> new Outcome.LookUp(Quotes.time(draw), draw.coin(), draw.text())));
    };
  }

  private static Outcome accepted(Draw draw, Marketplace marketplace) {
    return new Outcome.Accepted(
        Quotes.time(draw),
        draw.some(MOST, () -> new Placement.Placed(draw.word(), draw.maybe(draw::money))),
        draw.some(
            MOST,
            () ->
                new Placement.Refused(
                    Quotes.line(draw, marketplace), draw.maybe(draw::text), draw.textOrEmpty())),
        draw.maybe(() -> URI.create(draw.address().replace('包', 'b'))),
        draw.maybe(draw::text),
        draw.maybe(
            () ->
                List.of(new Payment.Left(draw.word(), draw.maybe(draw::text), draw.textOrEmpty()))),
        draw.maybe(draw::word));
  }
}
