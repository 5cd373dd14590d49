package io.supercargo.xportcn.gateway;

import io.supercargo.domain.product.ProductId;

/** The map ids that the gateway gives to native ids, as its clients see them. */
public final class OpaqueIds {
  private OpaqueIds() {}

  public static ProductId of(ProductId id) {
    return MapIds.of(XportGatewayConfig.USUAL.developerId()).encipher(id);
  }
}
