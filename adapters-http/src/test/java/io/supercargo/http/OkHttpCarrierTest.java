package io.supercargo.http;

final class OkHttpCarrierTest extends CarrierContract {
  @Override
  Carrier carrier(LineConfig config) {
    return new OkHttpCarrier(config);
  }
}
