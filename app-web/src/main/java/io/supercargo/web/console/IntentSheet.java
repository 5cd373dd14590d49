package io.supercargo.web.console;

import io.supercargo.domain.intent.Approval;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.Purchase;
import io.supercargo.web.view.IntentView;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An intent on a page.
 *
 * @param goods what was to be ordered, merchant by merchant
 * @param lost attempts that a person may settle
 * @param leave that it needed, or waits for
 */
record IntentSheet(
    String id,
    String href,
    String kind,
    String status,
    String created,
    List<OrderRow> orders,
    List<Goods> goods,
    List<Try> attempts,
    List<Choice> lost,
    Leave leave,
    String settledBy,
    String evidence) {
  /**
   * A person's leave; without a reason none is necessary.
   *
   * @param word what was decided, and on which grounds; empty while it is waited for
   */
  record Leave(String why, String until, String caller, boolean waiting, String by, String word) {
    static Leave of(Intent intent) {
      return new Leave(
          intent.approval().map(Approval::why).orElse(""),
          intent.approval().map(Approval::until).map(Moment::text).orElse(""),
          intent.caller().orElse(""),
          intent.state() == Intent.State.NEEDS_APPROVAL,
          decision(intent).map(Approval.Decision::by).orElse(""),
          decision(intent).map(Approval.Decision::evidence).orElse(""));
    }

    private static Optional<Approval.Decision> decision(Intent intent) {
      return intent.approval().flatMap(Approval::decision);
    }
  }

  /** What one merchant was to send. */
  record Goods(String seller, List<QuoteSheet.Line> lines, String total) {
    static Goods of(Purchase purchase, Titles.Reader titles) {
      return new Goods(
          purchase.quoted().seller().map(QuoteSheet::name).orElse(""),
          purchase.quoted().lines().stream().map(line -> QuoteSheet.Line.of(line, titles)).toList(),
          Figures.money(purchase.quoted().total()));
    }
  }

  /** One attempt. */
  record Try(
      int number,
      String provider,
      String what,
      String outcome,
      String reference,
      String at,
      String reason,
      List<String> refused,
      List<Look> looks) {}

  /** One look at the supplier. */
  record Look(String at, boolean absent, String found) {
    static Look of(Outcome.LookUp lookUp) {
      return new Look(Moment.text(lookUp.at()), lookUp.absent(), lookUp.found());
    }
  }

  static IntentSheet of(Intent intent, List<KnownOrder> orders, List<Goods> goods, Words t) {
    return new IntentSheet(
        intent.id().value(),
        IntentPage.link(intent.id()).toString(),
        intent.kind().name().toLowerCase(Locale.ROOT),
        IntentView.status(intent),
        Moment.text(intent.created()),
        orders.stream().map(order -> OrderRow.of(order, t)).toList(),
        goods,
        attempts(intent),
        intent.attempts().stream()
            .filter(Attempt::isUnknown)
            .map(each -> new Choice(Integer.toString(each.number()), named(each), false))
            .toList(),
        Leave.of(intent),
        intent.resolution().map(Intent.Resolution::by).orElse(""),
        intent.resolution().map(Intent.Resolution::evidence).orElse(""));
  }

  static List<Try> attempts(Intent intent) {
    return intent.attempts().stream().map(IntentSheet::attempt).toList();
  }

  private static String named(Attempt attempt) {
    return "%d · %s · %s".formatted(attempt.number(), attempt.provider(), what(attempt.task()));
  }

  private static Try attempt(Attempt attempt) {
    IntentView.AttemptView view = IntentView.AttemptView.of(attempt);
    return new Try(
        attempt.number(),
        attempt.provider(),
        what(attempt.task()),
        view.outcome(),
        Objects.requireNonNullElse(view.reference(), ""),
        view.at() == null ? "" : Moment.text(view.at()),
        Objects.requireNonNullElse(view.reason(), ""),
        refused(view),
        attempt.outcome() instanceof Outcome.Unknown unknown
            ? unknown.lookUps().stream().map(Look::of).toList()
            : List.of());
  }

  private static List<String> refused(IntentView.AttemptView view) {
    return Stream.concat(
            view.refusedLines().stream()
                .map(line -> "%s: %s".formatted(line.productId(), line.reason())),
            view.leftOrders().stream()
                .map(order -> "%s: %s".formatted(order.orderId(), order.reason())))
        .toList();
  }

  /** What the supplier was told. */
  private static String what(Task task) {
    if (task instanceof Task.Place place) {
      String sum = Figures.money(place.purchase().quoted().total());
      return place
          .purchase()
          .quoted()
          .seller()
          .map(shop -> QuoteSheet.name(shop) + " · " + sum)
          .orElse(sum);
    }
    return String.join(", ", task.orderIds());
  }
}
