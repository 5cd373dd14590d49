package io.supercargo.alibaba.gateway;

import io.supercargo.alibaba.wire.WireConfirmed;
import io.supercargo.alibaba.wire.WireGroupUrl;
import io.supercargo.alibaba.wire.WireLegacyResult;
import io.supercargo.alibaba.wire.WirePayWays;
import io.supercargo.alibaba.wire.WireResult;
import io.supercargo.alibaba.wire.WireTextTrade;
import io.supercargo.alibaba.wire.WireTraces;
import io.supercargo.alibaba.wire.WireTradePage;
import io.supercargo.http.dialect.trade.TradeCodes;
import io.supercargo.http.dialect.trade.WirePayUrl;
import io.supercargo.http.dialect.trade.WirePreview;
import io.supercargo.ports.failure.SupplierFailure;

/** The envelopes of trade; most of its operations have one of their own. */
enum TradeShape implements Wrapping {
  /** Fields beside those of the envelope; success is among them. */
  PREVIEW {
    @Override
    public Object refusal(SupplierFailure failure) {
      return new WirePreview(false, TradeCodes.ofGoods(failure), failure.getMessage(), null);
    }
  },
  MADE {
    @Override
    public Object success(Object payload) {
      return new WireResult<>(true, null, null, payload);
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireResult<>(false, TradeCodes.ofGoods(failure), failure.getMessage(), null);
    }
  },
  /** Success is a text. */
  TRADE {
    @Override
    public Object success(Object payload) {
      return new WireTextTrade(payload, "true", null, null);
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireTextTrade(null, "false", TradeCodes.ofOrder(failure), failure.getMessage());
    }
  },
  /** Nothing says whether it is a success. */
  TRADES {
    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireTradePage(null, null, TradeCodes.ofOrder(failure), failure.getMessage());
    }
  },
  /** Says yes or no and no more. */
  DONE {
    @Override
    public Object success(Object yes) {
      return new WireLegacyResult(null, true, null, null);
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireLegacyResult(null, false, TradeCodes.ofOrder(failure), failure.getMessage());
    }
  },
  CONFIRMED {
    @Override
    public Object success(Object yes) {
      return new WireConfirmed(new WireConfirmed.Inner(true, null, null));
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireConfirmed(
          new WireConfirmed.Inner(false, TradeCodes.ofOrder(failure), failure.getMessage()));
    }
  },
  ALIPAY_URL {
    @Override
    public Object refusal(SupplierFailure failure) {
      String words = failure.getMessage();
      return new WirePayUrl(false, null, null, null, TradeCodes.ofOrder(failure), words, null);
    }
  },
  PAY_URL {
    @Override
    public Object refusal(SupplierFailure failure) {
      String words = failure.getMessage();
      return new WirePayUrl(false, null, null, null, TradeCodes.ofOrder(failure), null, words);
    }
  },
  GROUP_URL {
    @Override
    public Object success(Object url) {
      return new WireGroupUrl(
          new WireGroupUrl.Inner(true, ((WirePayUrl) url).payUrl(), null, null));
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireGroupUrl(
          new WireGroupUrl.Inner(false, null, TradeCodes.ofOrder(failure), failure.getMessage()));
    }
  },
  PAY_WAYS {
    @Override
    public Object refusal(SupplierFailure failure) {
      return new WirePayWays("false", null, TradeCodes.ofOrder(failure), failure.getMessage());
    }
  },
  PARCELS {
    @Override
    public Object success(Object parcels) {
      return new WireLegacyResult(parcels, true, null, null);
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireLegacyResult(null, false, TradeCodes.ofOrder(failure), failure.getMessage());
    }
  },
  TRACES {
    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireTraces(null, false, TradeCodes.ofOrder(failure), failure.getMessage());
    }
  },
  /** Inside one more envelope, with nothing but yes. */
  TOLD {
    @Override
    public Object success(Object yes) {
      return new WireResult<>(null, null, null, new WireResult<>(true, "0", "success", null));
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return Shape.NESTED.refusal(failure);
    }
  },
  /** Inside one more envelope. */
  PREPARED {
    @Override
    public Object success(Object payload) {
      return around(new WireResult<>(true, null, null, payload));
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return around(
          new WireResult<>(false, TradeCodes.ofOrder(failure), failure.getMessage(), null));
    }

    private Object around(WireResult<?> inner) {
      return new WireResult<>(null, null, null, inner);
    }
  };

  @Override
  public Object success(Object payload) {
    return payload;
  }
}
