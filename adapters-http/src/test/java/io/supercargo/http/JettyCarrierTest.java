package io.supercargo.http;

final class JettyCarrierTest extends CarrierContract {
  @Override
  Carrier carrier(LineConfig config) {
    return new JettyCarrier(config);
  }
}
