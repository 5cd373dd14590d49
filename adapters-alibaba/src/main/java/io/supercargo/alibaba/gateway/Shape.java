package io.supercargo.alibaba.gateway;

import io.supercargo.alibaba.wire.AlibabaCodes;
import io.supercargo.alibaba.wire.WireCategoryInfo;
import io.supercargo.alibaba.wire.WireCategoryResult;
import io.supercargo.alibaba.wire.WireLegacyResult;
import io.supercargo.alibaba.wire.WireNavigationResult;
import io.supercargo.alibaba.wire.WirePoolTotalResult;
import io.supercargo.alibaba.wire.WireRegionResult;
import io.supercargo.alibaba.wire.WireResult;
import io.supercargo.alibaba.wire.WireSiteResult;
import io.supercargo.alibaba.wire.WireTextResult;
import io.supercargo.ports.failure.SupplierFailure;
import java.util.List;

/** The envelopes that operations put their answers in. */
enum Shape implements Wrapping {
  /** Of most cross-border operations. */
  NESTED {
    @Override
    public Object success(Object payload) {
      return around(new WireResult<>(true, SUCCESS, "成功", payload));
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return around(new WireResult<>(false, AlibabaCodes.of(failure), failure.getMessage(), null));
    }

    private Object around(WireResult<?> inner) {
      return new WireResult<>(null, null, null, inner);
    }
  },
  /** The same where success is a text. */
  NESTED_IN_TEXTS {
    @Override
    public Object success(Object payload) {
      return new WireTextResult(new WireTextResult.Inner("true", SUCCESS, "成功", payload));
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireTextResult(
          new WireTextResult.Inner("false", AlibabaCodes.of(failure), failure.getMessage(), null));
    }
  },
  /** Of the paper for national sites. */
  SITE {
    @Override
    public Object success(Object payload) {
      return new WireSiteResult(true, SUCCESS, "success", payload, true);
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireSiteResult(false, AlibabaCodes.of(failure), failure.getMessage(), null, false);
    }
  },
  /** The same where success is all there is to tell. */
  SITE_WITHOUT_DATA {
    @Override
    public Object success(Object yes) {
      return new WireSiteResult(true, SUCCESS, "success", null, true);
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return SITE.refusal(failure);
    }
  },
  /** Of some newer APIs of trade. */
  FLAT {
    @Override
    public Object success(Object payload) {
      return new WireResult<>(true, null, null, payload);
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireResult<>(false, AlibabaCodes.of(failure), failure.getMessage(), null);
    }
  },
  /** Of most older APIs of trade. */
  LEGACY {
    @Override
    public Object success(Object payload) {
      return new WireLegacyResult(payload, true, null, null);
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireLegacyResult(null, false, AlibabaCodes.of(failure), failure.getMessage());
    }
  },
  /** Of search navigation. */
  NAVIGATION {
    @Override
    public Object success(Object payload) {
      return around(new WireNavigationResult.Inner(true, SUCCESS, "成功", payload));
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return around(
          new WireNavigationResult.Inner(
              false, AlibabaCodes.of(failure), failure.getMessage(), null));
    }

    private Object around(WireNavigationResult.Inner inner) {
      return new WireNavigationResult(inner);
    }
  },
  /** Of the size of a pool. */
  POOL_TOTAL {
    @Override
    public Object success(Object payload) {
      return around(new WirePoolTotalResult.Inner("true", SUCCESS, "成功", payload));
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return around(
          new WirePoolTotalResult.Inner(
              "false", AlibabaCodes.of(failure), failure.getMessage(), null));
    }

    private Object around(WirePoolTotalResult.Inner inner) {
      return new WirePoolTotalResult(inner);
    }
  },
  /** Of regions. */
  REGION {
    @Override
    public Object success(Object payload) {
      return around(new WireRegionResult.Inner(true, null, null, payload));
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return around(
          new WireRegionResult.Inner(false, AlibabaCodes.of(failure), failure.getMessage(), null));
    }

    private Object around(WireRegionResult.Inner inner) {
      return new WireRegionResult(inner);
    }
  },
  /** None: a list is printed as it is; a refusal is that of a national site. */
  BARE {
    @Override
    public Object success(Object payload) {
      return payload;
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return SITE.refusal(failure);
    }
  },
  /** Of the old categories. */
  CATEGORY {
    @Override
    public Object success(Object payload) {
      return new WireCategoryResult("true", List.of((WireCategoryInfo) payload), null, null);
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new WireCategoryResult(
          "false", null, AlibabaCodes.of(failure), String.valueOf(failure.getMessage()));
    }
  };

  private static final String SUCCESS = "S0000";
}
