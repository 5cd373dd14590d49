package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.taobao.trade.WirePurchaseQuery;
import java.util.Map;

/** Questions for lists of Taobao's orders, as parameters of a GET. */
public final class TaobaoLists {
  private static final ObjectMapper JSON = WireJson.requests();

  private TaobaoLists() {}

  public static Map<String, String> parameters(WirePurchaseQuery query) {
    return JSON.convertValue(query, new TypeReference<Map<String, String>>() {});
  }

  public static WirePurchaseQuery read(Map<String, String> parameters) {
    return JSON.convertValue(parameters, WirePurchaseQuery.class);
  }
}
