package io.supercargo.domain.intent;

import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Purchase;
import java.util.List;

/** What a supplier is to do. */
public sealed interface Task {
  Kind kind();

  /** The supplier's ids of the orders that it is about; none while they are to be made. */
  List<String> orderIds();

  /** What kinds of intents there are. */
  enum Kind {
    PLACE,
    PAY,
    CANCEL,
    CONFIRM,
    REFUND
  }

  record Place(Purchase purchase) implements Task {
    @Override
    public Kind kind() {
      return Kind.PLACE;
    }

    @Override
    public List<String> orderIds() {
      return List.of();
    }
  }

  record Pay(List<String> orderIds) implements Task {
    public Pay {
      orderIds = List.copyOf(orderIds);
    }

    @Override
    public Kind kind() {
      return Kind.PAY;
    }
  }

  record Cancel(Cancellation cancellation) implements Task {
    @Override
    public Kind kind() {
      return Kind.CANCEL;
    }

    @Override
    public List<String> orderIds() {
      return List.of(cancellation.orderId());
    }
  }

  /**
   * @param lineIds empty means all
   */
  record Confirm(String orderId, List<String> lineIds) implements Task {
    public Confirm {
      lineIds = List.copyOf(lineIds);
    }

    @Override
    public Kind kind() {
      return Kind.CONFIRM;
    }

    @Override
    public List<String> orderIds() {
      return List.of(orderId);
    }
  }

  /**
   * @param before the supplier's ids of the refunds that the order had when it was asked for, so
   *     that a new one is told from them
   */
  record Refund(RefundDraft draft, List<String> before) implements Task {
    public Refund {
      before = List.copyOf(before);
    }

    @Override
    public Kind kind() {
      return Kind.REFUND;
    }

    @Override
    public List<String> orderIds() {
      return List.of(draft.scope().orderId());
    }
  }
}
