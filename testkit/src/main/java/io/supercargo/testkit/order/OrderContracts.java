package io.supercargo.testkit.order;

import io.supercargo.domain.Capability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/**
 * All suites of buying at once. A provider that does not declare a capability leaves the suite of
 * that capability without a verdict.
 */
public abstract class OrderContracts {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Nested
  final class OfSupplierCart extends SupplierCartContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.CART);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfQuoteDesk extends QuoteDeskContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.QUOTE);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfOrderDesk extends OrderDeskContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.ORDER);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfOrderBook extends OrderBookContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.ORDER_LOOKUP, Capability.ORDER);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfCancellations extends CancellationsContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.ORDER_CANCEL, Capability.ORDER);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfReceipts extends ReceiptsContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.RECEIPT, Capability.ORDER);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfCashier extends CashierContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.PAYMENT, Capability.ORDER);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfPaymentLinks extends PaymentLinksContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.PAYMENT_LINK, Capability.ORDER);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfTracking extends TrackingContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.SHIPMENT_TRACKING, Capability.ORDER);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfCarriers extends CarriersContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.CARRIERS);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfPaymentWays extends PaymentWaysContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.PAYMENT_WAYS, Capability.ORDER);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfFrontWarehouses extends FrontWarehousesContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.FRONT_WAREHOUSE, Capability.ORDER);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfPaymentVouchers extends PaymentVouchersContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.PAYMENT_VOUCHER, Capability.ORDER);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfBills extends BillsContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.BILLS, Capability.PAYMENT, Capability.ORDER_LOOKUP);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }

  @Nested
  final class OfRefunds extends RefundContract {
    @BeforeEach
    void isDeclared() {
      sample().having(Capability.REFUND, Capability.PAYMENT, Capability.ORDER_LOOKUP);
    }

    @Override
    protected OrderSample sample() {
      return OrderContracts.this.sample();
    }
  }
}
