package io.supercargo.alibaba.gateway;

import io.supercargo.alibaba.wire.WireRefundAnswer;
import io.supercargo.alibaba.wire.WireRefundDone;
import io.supercargo.alibaba.wire.WireRefundListed;
import io.supercargo.alibaba.wire.WireResult;
import io.supercargo.http.dialect.aftersales.RefundCodes;
import io.supercargo.ports.failure.SupplierFailure;

/** The envelopes of refunds. */
enum RefundShape implements Wrapping {
  /** One inside another. */
  ASKED {
    @Override
    public Object success(Object payload) {
      return around(new WireResult<>(true, null, null, payload));
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return around(
          new WireResult<>(false, RefundCodes.ASKING.of(failure), failure.getMessage(), null));
    }

    private Object around(WireResult<?> inner) {
      return new WireResult<>(null, null, null, inner);
    }
  },
  /** Yes or no. */
  DONE {
    @Override
    public Object success(Object yes) {
      return new WireRefundDone(new WireRefundDone.Inner(true, null, null));
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireRefundDone(
          new WireRefundDone.Inner(false, RefundCodes.RETURNING.of(failure), failure.getMessage()));
    }
  },
  /** Nothing says whether it is a success; a refusal has its code inside its message. */
  SHOWN {
    @Override
    public Object success(Object payload) {
      return new WireRefundAnswer(payload, null, null, null);
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireRefundAnswer(null, HIDDEN, RefundCodes.hiding(failure), null);
    }
  },
  LISTED {
    @Override
    public Object success(Object payload) {
      return new WireRefundListed(payload, true, null, null);
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireRefundListed(null, false, HIDDEN, failure.getMessage());
    }
  };

  private static final String HIDDEN = "500";
}
