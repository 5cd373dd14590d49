package io.supercargo.daji.client;

import io.supercargo.daji.DajiConfig;
import io.supercargo.daji.DajiType;
import io.supercargo.daji.wire.DajiSignature;
import io.supercargo.http.HttpLine;
import io.supercargo.http.OperationTable;
import io.supercargo.http.Redactor;
import io.supercargo.http.WireCalls;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Surroundings;
import java.util.List;

/** Opens the client half: one line to Daji, and the ports that speak over it. */
public final class DajiClient {
  private DajiClient() {}

  public static Provider open(DajiConfig config, Surroundings around) {
    HttpLine line = new HttpLine(config.line(), new DajiSigning(config), Redactor.also(), around);
    DajiLine daji = new DajiLine(around.name(), line);
    List<Operation> operations = OperationTable.read(DajiSignature.class, "operations.tsv", "");
    return Provider.named(around.name(), DajiType.NAME)
        .operations(operations)
        .with(RawCalls.class, new WireCalls(line, config.line().baseUrl(), operations))
        .with(ProductSearch.class, new DajiProductSearch(daji))
        .onClose(line::close)
        .build();
  }
}
