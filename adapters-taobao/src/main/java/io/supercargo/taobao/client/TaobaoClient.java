package io.supercargo.taobao.client;

import io.supercargo.http.HttpLine;
import io.supercargo.http.OperationTable;
import io.supercargo.http.Redactor;
import io.supercargo.http.WireCalls;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.taobao.TaobaoConfig;
import io.supercargo.taobao.TaobaoType;
import io.supercargo.taobao.wire.TaobaoSignature;
import java.util.List;

/** Opens the client half: one line to the platform, and the ports that speak over it. */
public final class TaobaoClient {
  private TaobaoClient() {}

  public static Provider open(TaobaoConfig config, Surroundings around) {
    HttpLine line =
        new HttpLine(
            config.line(), new TaobaoSigning(config, around.clock()), Redactor.also(), around);
    List<Operation> operations = OperationTable.read(TaobaoSignature.class, "operations.tsv", "");
    return Provider.named(around.name(), TaobaoType.NAME)
        .operations(operations)
        .with(RawCalls.class, new WireCalls(line, config.line().baseUrl(), operations))
        .with(ProductCatalog.class, new TaobaoProductCatalog(new TaobaoLine(around.name(), line)))
        .onClose(line::close)
        .build();
  }
}
