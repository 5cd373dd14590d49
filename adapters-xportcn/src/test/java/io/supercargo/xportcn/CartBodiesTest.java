package io.supercargo.xportcn;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.Fixtures;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import io.supercargo.xportcn.client.XportClient;
import io.supercargo.xportcn.gateway.SignedCall;
import io.supercargo.xportcn.wire.XportEdition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Carts as pages tell them, of all fields that they list: none of them prints a whole body. */
class CartBodiesTest {
  private static final String LIST = Fixtures.text("xportcn/v2-cart-list.response.json");
  private static final String EDIT = "xportcn/v1-cart-edit-quantity";
  private static final String ADD = Fixtures.text("taobao/xport-cart-add.request.json");

  @Test
  void cartOfV2IsPrintedAsItWasRead() throws Exception {
    List<CartedLine> lines;
    try (LyingServer panda = LyingServer.saying(Answer.json(LIST));
        Provider client = client(panda, XportEdition.V2)) {
      lines = cart(client).lines().value();
      assertThat(panda.lastRequest().path()).isEqualTo("/v2/alibaba/cart/list");
    }
    assertThat(lines).extracting(CartedLine::id).containsExactly("75", "76", "77");
    assertThat(lines).extracting(CartedLine::orderable).containsExactly(true, true, false);
    CartedLine bag = lines.get(0);
    assertThat(bag.line().product()).isEqualTo(ProductId.parse("1688:~L0PTnwSnx_dWNZWCtgK7Gg"));
    assertThat(bag.line().quantity()).isEqualTo(2);
    assertThat(bag.prices().wholesale()).isEqualTo(Money.yuan("29.00"));
    assertThat(bag.stock()).hasValue(1200);
    assertThat(bag.attributes().get(1).value().original()).isEqualTo("小号");

    try (GatewayServer gateway = GatewayServer.before(canned(new Recorded(lines)))) {
      String printed = SignedCall.to(gateway.url("/gateways/pandapon/v2/alibaba/cart/list")).get();
      assertThatJson(printed).isSameAs(injected(LIST));
    }
  }

  @Test
  void quantityOfV1IsChangedWithTheFieldsThatMatter() throws Exception {
    try (LyingServer xport =
            LyingServer.saying(Answer.json(Fixtures.text(EDIT + ".response.json")));
        Provider client = client(xport, XportEdition.V1)) {
      assertThat(cart(client).change("75", 12).value()).isTrue();
      assertThat(xport.lastRequest().path()).isEqualTo("/alibaba/cart/edit-quantity");
      assertThatJson(xport.lastRequest().body()).isSameAs("{\"id\":75,\"quantity\":12}");
    }
    Recorded cart = new Recorded(List.of());
    try (GatewayServer gateway = GatewayServer.before(canned(cart))) {
      String printed =
          SignedCall.to(gateway.url("/gateways/xportcn/api/alibaba/cart/edit-quantity"))
              .send(Fixtures.text(EDIT + ".request.json"));
      assertThatJson(printed).isSameAs(injected(Fixtures.text(EDIT + ".response.json")));
    }
    assertThat(cart.told).containsExactly("75: 12");
  }

  @Test
  void whatIsAddedAtTaobaoIsTakenAsThePageSendsIt() throws Exception {
    Recorded cart = new Recorded(List.of());
    try (GatewayServer gateway = GatewayServer.before(canned(cart))) {
      String printed = SignedCall.to(gateway.url("/gateways/xportcn/open/cart/add")).send(ADD);
      assertThatJson(printed).isSameAs(injected(Fixtures.text(EDIT + ".response.json")));
    }
    OrderLine added =
        new OrderLine(ProductId.parse("taobao:2048175493257375"), Variant.sku("85"), 71);
    assertThat(cart.told).containsExactly(added.toString());
  }

  @Test
  void whatNamesNoLineIsRefused() throws Exception {
    try (GatewayServer gateway = GatewayServer.before(canned(new Recorded(List.of())))) {
      String path = "/gateways/xportcn/alibaba/cart/";
      assertThat(SignedCall.to(gateway.url(path + "delete")).send("{\"cartIds\":[]}"))
          .contains("cartIds: none (expected: numbers of lines of the cart)");
      assertThat(SignedCall.to(gateway.url(path + "edit-quantity")).send("{\"id\":75}"))
          .contains("quantity: missing (expected: 1 or more)");
      assertThat(SignedCall.to(gateway.url("/gateways/xportcn/open/cart/add")).send("{}"))
          .contains("itemId: missing (expected: the number of an offer)");
    }
  }

  private static Provider client(LyingServer server, XportEdition edition) {
    return XportClient.open(
        XportConfig.of(edition, server.url(), "sandbox", GatewayServer.SECRET, "1"),
        Surroundings.bare("xport"));
  }

  private static SupplierCart cart(Provider client) {
    return client.port(SupplierCart.class).orElseThrow();
  }

  private static Provider canned(SupplierCart cart) {
    return Provider.named("canned", "canned")
        .at(Marketplace.TAOBAO)
        .with(SupplierCart.class, cart)
        .at(Marketplace.ALIBABA_1688)
        .with(SupplierCart.class, cart)
        .build();
  }

  /** The ids of the answer are made anew for every call; the test injects its own. */
  private static String injected(String body) {
    return body.replaceFirst("\"requestId\": *\"[0-9a-f]+\"", "\"requestId\": \"request-1\"");
  }

  /** A cart that does not change, and knows what it was told. */
  private record Recorded(List<CartedLine> lying, List<String> told) implements SupplierCart {
    Recorded(List<CartedLine> lying) {
      this(lying, new ArrayList<>());
    }

    @Override
    public Reply<List<CartedLine>> lines() {
      return Reply.of(lying);
    }

    @Override
    public Reply<Boolean> add(OrderLine line) {
      return Reply.of(told.add(line.toString()));
    }

    @Override
    public Reply<Boolean> change(String lineId, long quantity) {
      return Reply.of(told.add(lineId + ": " + quantity));
    }

    @Override
    public Reply<Boolean> remove(List<String> lineIds) {
      return Reply.of(told.addAll(lineIds));
    }

    @Override
    public QuoteDesk quotes() {
      throw new UnsupportedOperationException();
    }

    @Override
    public OrderDesk orders() {
      throw new UnsupportedOperationException();
    }
  }
}
