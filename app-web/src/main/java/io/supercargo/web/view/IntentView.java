package io.supercargo.web.view;

import io.supercargo.domain.intent.Approval;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.payment.Payment;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A wish that something happens once, and what became of it.
 *
 * @param status accepted, partly, refused, needs-approval, or unknown while nobody can say
 * @param caller who wished it, where callers have names
 */
public record IntentView(
    String intentId,
    String kind,
    String status,
    Instant createdAt,
    List<OrderLink> orders,
    List<AttemptView> attempts,
    @Nullable String caller,
    @Nullable ApprovalView approval,
    @Nullable ResolutionView resolution) {

  public static IntentView of(Intent intent, List<KnownOrder> orders) {
    return new IntentView(
        intent.id().value(),
        intent.kind().name().toLowerCase(Locale.ROOT),
        status(intent),
        intent.created(),
        orders.stream().map(OrderLink::of).toList(),
        intent.attempts().stream().map(AttemptView::of).toList(),
        intent.caller().orElse(null),
        intent.approval().map(ApprovalView::of).orElse(null),
        intent.resolution().map(ResolutionView::of).orElse(null));
  }

  /** What is under way is unknown to whoever asks. */
  public static String status(Intent intent) {
    return switch (intent.state()) {
      case ACCEPTED -> "accepted";
      case PARTLY -> "partly";
      case REFUSED -> "refused";
      case NEEDS_APPROVAL -> "needs-approval";
      case OPEN, UNKNOWN -> "unknown";
    };
  }

  /** An order that came of it. */
  public record OrderLink(
      String id,
      String provider,
      String number,
      String status,
      String nativeStatus,
      @Nullable MoneyView total) {
    public static OrderLink of(KnownOrder order) {
      return new OrderLink(
          order.id(),
          order.provider(),
          order.orderId(),
          order.status().code(),
          order.nativeStatus(),
          order.total().map(MoneyView::of).orElse(null));
    }
  }

  /**
   * One supplier told once.
   *
   * @param reference ours, by which the order can be found at the supplier
   * @param orders the supplier's ids
   * @param paymentUrl where a person can pay what is left of a payment
   */
  public record AttemptView(
      int attempt,
      int part,
      String provider,
      String marketplace,
      String outcome,
      @Nullable String reference,
      @Nullable Instant at,
      List<String> orders,
      @Nullable String code,
      @Nullable String providerCode,
      @Nullable String reason,
      List<RefusedLine> refusedLines,
      List<LeftOrder> leftOrders,
      @Nullable String paymentUrl,
      List<LookUpView> lookUps) {

    public static AttemptView of(Attempt attempt) {
      Outcome outcome = attempt.outcome();
      Outcome.@Nullable Accepted accepted = outcome instanceof Outcome.Accepted done ? done : null;
      Outcome.@Nullable Declined declined =
          outcome instanceof Outcome.Declined refused ? refused : null;
      Outcome.@Nullable Unknown unknown = outcome instanceof Outcome.Unknown lost ? lost : null;
      return new AttemptView(
          attempt.number(),
          attempt.part(),
          attempt.provider(),
          attempt.marketplace().code(),
          name(outcome),
          reference(attempt.task()),
          at(outcome),
          accepted == null
              ? List.of()
              : accepted.orders().stream().map(Placement.Placed::id).toList(),
          declined == null ? null : declined.kind(),
          declined == null ? null : declined.providerCode().orElse(null),
          reason(outcome),
          accepted == null ? List.of() : accepted.refused().stream().map(RefusedLine::of).toList(),
          accepted == null ? List.of() : LeftOrder.of(accepted),
          paymentUrl(outcome),
          unknown == null ? List.of() : unknown.lookUps().stream().map(LookUpView::of).toList());
    }

    private static @Nullable String paymentUrl(Outcome outcome) {
      if (outcome instanceof Outcome.Accepted accepted) {
        return accepted.link().map(URI::toString).orElse(null);
      }
      return outcome instanceof Outcome.Declined declined
          ? declined.link().map(URI::toString).orElse(null)
          : null;
    }

    private static String name(Outcome outcome) {
      return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String reference(Task task) {
      return task instanceof Task.Place place ? place.purchase().reference().value() : null;
    }

    private static @Nullable Instant at(Outcome outcome) {
      if (outcome instanceof Outcome.Accepted accepted) {
        return accepted.at();
      }
      if (outcome instanceof Outcome.Declined declined) {
        return declined.at();
      }
      if (outcome instanceof Outcome.Unknown unknown) {
        return unknown.since();
      }
      return outcome instanceof Outcome.Sent sent ? sent.at() : null;
    }

    private static @Nullable String reason(Outcome outcome) {
      if (outcome instanceof Outcome.Declined declined) {
        return declined.reason();
      }
      if (outcome instanceof Outcome.Unknown unknown) {
        return unknown.reason();
      }
      return outcome instanceof Outcome.Accepted accepted ? accepted.evidence().orElse(null) : null;
    }
  }

  /** A line that the supplier left out. */
  public record RefusedLine(
      String productId,
      @Nullable String skuId,
      long quantity,
      @Nullable String code,
      String reason) {
    static RefusedLine of(Placement.Refused refused) {
      return new RefusedLine(
          refused.line().product().toString(),
          refused.line().variant().skuId().orElse(null),
          refused.line().quantity(),
          refused.code().orElse(null),
          refused.reason());
    }
  }

  /** An order that was to be paid with others, and is not. */
  public record LeftOrder(String orderId, @Nullable String code, String reason) {
    static List<LeftOrder> of(Outcome.Accepted accepted) {
      return accepted.left().stream().flatMap(List::stream).map(LeftOrder::of).toList();
    }

    private static LeftOrder of(Payment.Left left) {
      return new LeftOrder(left.orderId(), left.code().orElse(null), left.reason());
    }
  }

  /** One look at the supplier. */
  public record LookUpView(Instant at, boolean absent, String found) {
    static LookUpView of(Outcome.LookUp lookUp) {
      return new LookUpView(lookUp.at(), lookUp.absent(), lookUp.found());
    }
  }

  /**
   * The leave of a person.
   *
   * @param granted missing while it is waited for
   */
  public record ApprovalView(
      String reason,
      @Nullable MoneyView sum,
      Instant until,
      @Nullable Boolean granted,
      @Nullable Instant at,
      @Nullable String by,
      @Nullable String evidence) {
    static ApprovalView of(Approval approval) {
      Approval.@Nullable Decision word = approval.decision().orElse(null);
      return new ApprovalView(
          approval.why(),
          approval.sum().map(MoneyView::of).orElse(null),
          approval.until(),
          word == null ? null : word.granted(),
          word == null ? null : word.at(),
          word == null ? null : word.by(),
          word == null ? null : word.evidence());
    }
  }

  /** A person's word. */
  public record ResolutionView(Instant at, String by, String evidence) {
    static ResolutionView of(Intent.Resolution resolution) {
      return new ResolutionView(resolution.at(), resolution.by(), resolution.evidence());
    }
  }
}
