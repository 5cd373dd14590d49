package io.supercargo.alibaba.gateway;

import io.supercargo.alibaba.wire.AlibabaCodes;
import io.supercargo.alibaba.wire.WireGatewayRefusal;
import io.supercargo.http.gateway.Envelopes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;

/** The gateway's own envelope, for refusals. Operations put their answers into {@link Shape}s. */
final class AlibabaEnvelopes implements Envelopes {
  @Override
  public Class<?> type() {
    return Object.class;
  }

  @Override
  public Object success(Object shaped) {
    return shaped;
  }

  /** What is not found here is the operation itself. */
  @Override
  public Object refusal(SupplierFailure failure) {
    String code = failure.kind() == Kind.NOT_FOUND ? "gw.APIUnsupported" : AlibabaCodes.of(failure);
    return new WireGatewayRefusal(code, String.valueOf(failure.getMessage()));
  }

  @Override
  public int status(SupplierFailure failure) {
    return switch (failure.kind()) {
      case UNAVAILABLE, OUTCOME_UNKNOWN, MALFORMED_RESPONSE -> 500;
      case UNAUTHENTICATED ->
          AlibabaCodes.of(failure).equals(AlibabaCodes.NOT_AUTHORIZED) ? 401 : 400;
      default -> 400;
    };
  }
}
