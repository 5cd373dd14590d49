package io.supercargo.xportcn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.sandbox.SandboxType;
import io.supercargo.testkit.order.Bazaar;
import io.supercargo.xportcn.gateway.SignedCall;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is ordered out of a cart is ordered once, whatever becomes of the answer. */
class CartOrdersTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String RECEIVER =
      """
      {"fullName":"张三","mobile":"13071801119","provinceText":"浙江省","cityText":"杭州市",\
      "areaText":"西湖区","address":"象山路352号","districtCode":"330106"}""";
  private static final String TAOBAO_RECEIVER =
      """
      {"country":"中国","state":"浙江省","city":"杭州市","district":"余杭区","address":"测试地址",\
      "mobile_phone":"13071801119","name":"a测试aa"}""";

  private final Provider market =
      new SandboxType()
          .open(
              Settings.of("providers.sandbox", Map.of("offers", 400)),
              Surroundings.bare("sandbox"));
  private GatewayServer gateway;

  @BeforeEach
  void open() {
    gateway = GatewayServer.before(market);
  }

  @AfterEach
  void close() {
    gateway.close();
    market.close();
  }

  @Test
  void linesOfTwoSellersBecomeTwoOrders() throws Exception {
    List<String> ids = filled(Marketplace.ALIBABA_1688);

    JsonNode preview = call("/alibaba/cart/preview/order", carted(ids));
    JsonNode trades = call("/alibaba/cart/create/order", carted(ids));

    assertThat(preview.at("/data/orderPreviewResuslt")).hasSize(2);
    assertThat(trades.get("data")).hasSize(2);
    assertThat(trades.at("/data/0/baseInfo/totalAmount").decimalValue().movePointRight(2))
        .isEqualByComparingTo(preview.at("/data/orderPreviewResuslt/0/sumPayment").decimalValue());
    assertThat(orders()).isEqualTo(2);
    assertThat(lines(Marketplace.ALIBABA_1688)).isEmpty();
  }

  @Test
  void lostAnswerIsToldWhenItIsAskedForAgain() throws Exception {
    List<String> ids = filled(Marketplace.ALIBABA_1688).subList(0, 1);
    market
        .port(SandboxControl.class)
        .orElseThrow()
        .faults()
        .set(Fault.of(Capability.ORDER, FaultEffect.RESET).times(1));

    assertThatThrownBy(() -> call("/alibaba/cart/create/order", carted(ids)))
        .isInstanceOf(IOException.class);
    assertThat(orders()).isEqualTo(1);
    assertThat(lines(Marketplace.ALIBABA_1688)).hasSize(2);

    assertThat(call("/alibaba/cart/create/order", carted(ids)).get("data")).hasSize(1);
    assertThat(orders()).isEqualTo(1);
    assertThat(lines(Marketplace.ALIBABA_1688)).hasSize(1);
    assertThat(call("/alibaba/cart/create/order", carted(ids)).at("/msg").asText())
        .isEqualTo("sandbox has no line %s in the cart".formatted(ids.get(0)));
  }

  @Test
  void ordersOfTaobaoAreMadeOfTheCartToo() throws Exception {
    List<String> ids = filled(Marketplace.TAOBAO);
    String asked = "{\"ids\":%s,\"orderAddress\":%s}".formatted(ids, TAOBAO_RECEIVER);

    JsonNode rendered = call("/open/cart/preview/order", asked);
    JsonNode made = call("/open/cart/create/order", asked);

    assertThat(rendered.at("/data/renderItemList")).hasSize(2);
    assertThat(made.at("/data/success").asBoolean()).isTrue();
    assertThat(made.at("/data/orderList")).hasSize(2);
    assertThat(orders()).isEqualTo(2);
    assertThat(lines(Marketplace.TAOBAO)).isEmpty();
  }

  @Test
  void nothingIsOrderedWhereOneLineCannotBe() throws Exception {
    List<String> ids = filled(Marketplace.ALIBABA_1688);
    cart(Marketplace.ALIBABA_1688).change(ids.get(1), 900_000_000);

    assertThat(call("/alibaba/cart/create/order", carted(ids)).get("code").asInt())
        .isNotEqualTo(200);
    assertThat(orders()).isZero();
    assertThat(lines(Marketplace.ALIBABA_1688)).hasSize(2);
  }

  private static String carted(List<String> ids) {
    return "{\"flow\":\"general\",\"addressParam\":%s,\"cartIds\":%s}".formatted(RECEIVER, ids);
  }

  private List<String> filled(Marketplace where) {
    for (OrderLine line : new Bazaar(market, where).goods()) {
      cart(where).add(line);
    }
    return lines(where).stream().map(CartedLine::id).toList();
  }

  private List<CartedLine> lines(Marketplace where) {
    return cart(where).lines().value();
  }

  private SupplierCart cart(Marketplace where) {
    return market.at(where).port(SupplierCart.class).orElseThrow();
  }

  private int orders() {
    return market.port(SandboxControl.class).orElseThrow().ledger().audit().orders().size();
  }

  private JsonNode call(String path, String body) throws Exception {
    return JSON.readTree(SignedCall.to(gateway.url("/gateways/xportcn" + path)).send(body));
  }
}
