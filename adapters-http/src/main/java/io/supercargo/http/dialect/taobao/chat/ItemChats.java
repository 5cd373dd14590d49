package io.supercargo.http.dialect.taobao.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.WebAddress;
import io.supercargo.http.WireJson;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions after the page on which the seller of an item is talked to. */
public final class ItemChats {
  private static final ObjectMapper JSON = WireJson.requests();

  private ItemChats() {}

  public static WirePageLinkQuery write(ChatQuery query, ChatLogin login) {
    ProductId product = query.product().orElseThrow(() -> missing("product", "an item's id"));
    String parameters =
        JSON.createObjectNode().put("sourceType", "item").put("bizId", product.value()).toString();
    return new WirePageLinkQuery(
        login.name(), login.password().reveal(), WirePageLinkQuery.CHAT, parameters);
  }

  public static ChatQuery read(WirePageLinkQuery wire) {
    required("loginName", wire.loginName());
    required("password", wire.password());
    required("pageName", wire.pageName());
    JsonNode parameters = parameters(required("pageParamMap", wire.pageParamMap()));
    String item = parameters.path("bizId").asText("");
    if (!parameters.path("sourceType").asText("").equals("item") || item.isEmpty()) {
      throw new InvalidValue(
          "pageParamMap", parameters, "{\"sourceType\":\"item\",\"bizId\":an item's id}");
    }
    return new ChatQuery(
        Optional.empty(), Optional.of(new ProductId.Native(Marketplace.TAOBAO, item)));
  }

  /** An answer that is the address of a page. */
  public static ChatLink page(String address) {
    return new ChatLink(Optional.of(WebAddress.read("data", address)), Optional.empty());
  }

  private static JsonNode parameters(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new InvalidValue("pageParamMap", text, "JSON as a text");
    }
  }

  private static String required(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw missing(field, "a text");
    }
    return text;
  }

  private static InvalidValue missing(String field, String expected) {
    return new InvalidValue(field, "missing", expected);
  }
}
