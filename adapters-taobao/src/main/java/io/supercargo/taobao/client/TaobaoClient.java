package io.supercargo.taobao.client;

import io.supercargo.http.HttpLine;
import io.supercargo.http.Protocol;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.taobao.TaobaoConfig;
import io.supercargo.taobao.TaobaoType;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.TaobaoOperations;
import io.supercargo.taobao.wire.WireAnswer;

/** Opens the client half: one line to the platform, and the ports that speak over it. */
public final class TaobaoClient {
  private TaobaoClient() {}

  public static Provider open(TaobaoConfig config, Surroundings around) {
    Protocol protocol =
        Protocol.of(
            TaobaoOperations.TABLE,
            new TaobaoSigning(config, around.clock()),
            WireAnswer.class,
            TaobaoCodes::check);
    HttpLine line = new HttpLine(config.line(), protocol, around);
    TaobaoLine taobao = new TaobaoLine(around.name(), line);
    return line.provider(TaobaoType.NAME)
        .with(ProductCatalog.class, new TaobaoProductCatalog(taobao))
        .build();
  }
}
