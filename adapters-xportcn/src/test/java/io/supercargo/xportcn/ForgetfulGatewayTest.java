package io.supercargo.xportcn;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.sandbox.SandboxType;
import io.supercargo.xportcn.wire.XportEdition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A gateway that was started anew still knows what orders name, where its supplier does. */
class ForgetfulGatewayTest {
  private static final Provider HOUSE =
      new SandboxType()
          .open(
              Settings.of("providers.sandbox", Map.of("offers", 200)),
              Surroundings.bare("sandbox"));
  private static final Provider MARKET = HOUSE.at(Marketplace.TAOBAO);

  @ParameterizedTest
  @CsvSource({"KA,kaTaobaoOrderCreate", "KA,purchaseOrderCreateV2", "V1,taobaoOrderCreate"})
  void itemsAreLookedUpAgainByTheNamesOfOrders(XportEdition edition, String operation) {
    Offer offer = offer();
    BuyableItem item = item(edition, offer);
    try (GatewayServer fresh = GatewayServer.before(HOUSE);
        Provider client = fresh.client(edition)) {
      RawCalls.Answer answer =
          client
              .port(RawCalls.class)
              .orElseThrow()
              .call(operation, order(item, edition + operation));

      assertThat(answer.refusal()).isEmpty();
      assertThat(newest().line().product()).isEqualTo(offer.id());
      assertThat(newest().line().variant().skuId()).contains(item.variants().get(0).skuId());
    }
  }

  @Test
  void whatNobodyKnowsIsRefused() {
    BuyableItem nobodys =
        new BuyableItem(
            offer().id(),
            "2999999999999999",
            true,
            0,
            List.of(new BuyableItem.Variant("1", Optional.of("2000000000000001"), 0)));
    try (GatewayServer fresh = GatewayServer.before(HOUSE);
        Provider client = fresh.client(XportEdition.KA)) {
      assertThat(
              client
                  .port(RawCalls.class)
                  .orElseThrow()
                  .call("kaTaobaoOrderCreate", order(nobodys, "nobodys"))
                  .refusal())
          .get()
          .extracting(Throwable::getMessage)
          .isEqualTo("loop answered 404: sandbox has no product taobao:~2999999999999999");
    }
  }

  @Test
  void buyersNeedNoNameForAnOrder() {
    String nameless =
        order(item(XportEdition.V1, offer()), "x").replace("\"sellerOrderNumber\":\"x\",", "");
    try (GatewayServer gateway = GatewayServer.before(HOUSE);
        Provider client = gateway.client(XportEdition.V1)) {
      RawCalls calls = client.port(RawCalls.class).orElseThrow();

      assertThat(nameless).doesNotContain("sellerOrderNumber");
      assertThat(calls.call("taobaoOrderCreate", nameless).body())
          .isNotEqualTo(calls.call("taobaoOrderCreate", nameless).body())
          .contains("\"purchaseId\":");
    }
  }

  /** As a client learns it of one gateway. */
  private static BuyableItem item(XportEdition edition, Offer offer) {
    if (edition != XportEdition.KA) {
      return MARKET.port(BuyableItems.class).orElseThrow().item(offer.id()).value();
    }
    try (GatewayServer first = GatewayServer.before(HOUSE);
        Provider client = first.client(edition)) {
      return client
          .at(Marketplace.TAOBAO)
          .port(BuyableItems.class)
          .orElseThrow()
          .item(offer.id())
          .value();
    }
  }

  private static Offer offer() {
    return MARKET
        .port(ProductSearch.class)
        .orElseThrow()
        .search(SearchQuery.of("new"))
        .value()
        .items()
        .stream()
        .filter(it -> it.minOrderQuantity().orElse(1) == 1)
        .findFirst()
        .orElseThrow();
  }

  private static OrderedLine newest() {
    return MARKET
        .port(OrderBook.class)
        .orElseThrow()
        .orders(OrderQuery.all(PageRequest.FIRST))
        .value()
        .items()
        .get(0)
        .lines()
        .get(0);
  }

  private static String order(BuyableItem item, String reference) {
    return """
        {"purchaseAmount":100,"sellerOrderNumber":"%s",
         "receiver":"{\\"country\\":\\"中国\\",\\"state\\":\\"浙江省\\",\\"city\\":\\"杭州市\\",\
        \\"district\\":\\"西湖区\\",\\"address\\":\\"象山路352号\\",\\"name\\":\\"张三\\",\
        \\"mobile_phone\\":\\"13071801119\\"}",
         "orderLineList":"[{\\"itemId\\":%s,\\"orderLineNo\\":\\"1\\",\\"quantity\\":\\"1\\",\
        \\"price\\":100,\\"currency\\":\\"CNY\\",\\"skuId\\":%s}]"}"""
        .formatted(reference, item.itemId(), item.variants().get(0).orderId().orElseThrow());
  }
}
