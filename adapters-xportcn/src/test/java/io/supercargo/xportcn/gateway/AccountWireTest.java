package io.supercargo.xportcn.gateway;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.account.Clients;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import io.supercargo.xportcn.GatewayServer;
import io.supercargo.xportcn.XportConfig;
import io.supercargo.xportcn.client.XportClient;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportSignature;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the vendor's pages print, byte for byte on the line. */
class AccountWireTest {
  private static final String ADDRESS =
      "{\"name\":\"李四\",\"province\":\"上海\",\"city\":\"上海市\",\"district\":\"浦东新区\","
          + "\"address\":\"世纪大道100号\",\"phone\":\"13912345678\"}";
  private static final String IM_LINK =
      "{\"requestId\":null,\"code\":200,\"developId\":null,\"msg\":\"成功\","
          + "\"data\":\"https://distributor.taobao.global/apps/open/imchat?loginToken=x\"}";

  private final FakeMarket market = FakeMarket.named("market");
  private final GatewayServer gateway = GatewayServer.before(market.provider());

  @AfterEach
  void stop() {
    gateway.close();
  }

  /** The pages' own samples of curl: every header twice, parameters without a value. */
  @Test
  void headersThatComeTwiceAndParametersWithoutAValueAreTaken() throws Exception {
    market.provider().port(AddressDesk.class).orElseThrow().add(Clients.plain());
    String timestamp = Long.toString(System.currentTimeMillis());
    String signature =
        new XportSignature("sandbox", timestamp, "n0nce").sign(new Secret("sandbox-secret"));

    String answer =
        raw(
            "GET /gateways/xportcn/api/open/address/get?timestamp&sign&a=&b=1 HTTP/1.1",
            "Host: localhost",
            "access-key: sandbox",
            "timestamp: " + timestamp,
            "nonce-str: n0nce",
            "user-id: 1",
            "signature: " + signature,
            "access-key:",
            "timestamp:",
            "nonce-str:",
            "user-id:",
            "signature:",
            "Connection: close");

    assertThat(answer).startsWith("HTTP/1.1 200 ");
    assertThatJson(answer.substring(answer.indexOf("\r\n\r\n") + 4))
        .isSameInOrderAs(
            "{\"requestId\":\"request-1\",\"code\":200,\"developId\":\"1023561483696472887\","
                + "\"msg\":\"成功\",\"data\":[{\"id\":560954849,"
                + ADDRESS.substring(1)
                + "]}");
  }

  @Test
  void addingIsAnsweredByCodeAndTextAlone() throws Exception {
    assertThatJson(send("/open/address/addOrUpdate", ADDRESS))
        .isSameInOrderAs(
            "{\"requestId\":null,\"code\":200,\"developId\":null,\"msg\":\"成功\",\"data\":null}");
    assertThatJson(send("/v2/open/address/addOrUpdate", ADDRESS.replace("{", "{\"id\":560954849,")))
        .isSameInOrderAs(
            "{\"requestId\":null,\"code\":200,\"developId\":null,\"msg\":\"成功\",\"data\":null}");
    assertThat(market.provider().port(AddressBook.class).orElseThrow().addresses().value())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/open/address/addOrUpdate | name | name: missing (expected: a text)",
        "/open/address/addOrUpdate | address | address: missing (expected: a text)",
        "/open/address/addOrUpdate | phone | phone: missing (expected: a text)",
        "/v2/open/address/addOrUpdate | city | city: missing (expected: a text)"
      })
  void whatIsMissingIsNamed(String path, String field, String message) throws Exception {
    assertThat(send(path, ADDRESS.replace("\"" + field + "\"", "\"other\"")))
        .contains("\"code\":400,", "\"msg\":\"" + message + "\"");
  }

  @Test
  void anAddressThatIsNotThereIsNotFound() throws Exception {
    assertThat(send("/open/address/addOrUpdate", ADDRESS.replace("{", "{\"id\":7,")))
        .contains("\"code\":404,", "\"msg\":\"no such address 7\"");
    assertThat(send("/open/address/addOrUpdate", ADDRESS.replace("{", "{\"id\":\"x\",")))
        .contains("\"code\":400,", "\"msg\":\"id: x (expected: a whole number)\"");
  }

  @Test
  void badQuestionsAfterChatsAreNamed() throws Exception {
    assertThat(send("/alibaba/ka/im/openuid/decrypt", "{\"offerId\":\"1\"}"))
        .contains("openUid: missing (expected: the encrypted id of a seller)");
    assertThat(send("/alibaba/ka/im/openuid/decrypt", "{\"openUid\":\"a\",\"offerId\":\"x\"}"))
        .contains("offerId: x (expected: an offer's number)");
    assertThat(send("/alibaba/ka/im/openuid/decrypt", "{\"openUid\":\"a\"}"))
        .contains("offerId: missing (expected: an offer's number)");
    assertThat(send("/open/order/page/link/get", "{\"loginName\":\"a\"}"))
        .contains("password: missing (expected: a text)");
    assertThat(
            send(
                "/open/order/page/link/get",
                "{\"loginName\":\"a\",\"password\":\"p\",\"pageName\":\"im\","
                    + "\"pageParamMap\":\"{}\"}"))
        .contains("pageParamMap: {} (expected: ");
  }

  @Test
  void theLinkOfThePageIsPrintedAsPublished() throws Exception {
    URI page = URI.create("https://distributor.taobao.global/apps/open/imchat?loginToken=x");
    SellerChat chat = query -> Reply.of(new ChatLink(Optional.of(page), Optional.empty()));
    Provider taobao =
        Provider.named("taobao", "fake")
            .mainly(Marketplace.TAOBAO)
            .with(SellerChat.class, chat)
            .build();
    try (GatewayServer server = GatewayServer.before(taobao)) {
      String printed =
          SignedCall.to(server.url("/gateways/xportcn/open/order/page/link/get"))
              .send(
                  "{\"loginName\":\"anna\",\"password\":\"p\",\"pageName\":\"im\",\"pageParamMap\":"
                      + "\"{\\\"sourceType\\\":\\\"item\\\",\\\"bizId\\\":\\\"234576234\\\"}\"}");
      assertThatJson(printed).isSameInOrderAs(IM_LINK);
    }
  }

  @Test
  void aWriteThatBreaksOffMayHaveHappened() {
    try (LyingServer vendor = LyingServer.saying(Answer.html(502));
        Provider client = client(vendor)) {
      AddressDesk desk = client.port(AddressDesk.class).orElseThrow();

      assertThatThrownBy(() -> desk.add(Clients.plain()))
          .isInstanceOf(SupplierFailure.OutcomeUnknown.class)
          .hasMessageEndingWith("; it may or may not have been done");
      assertThat(vendor.requests()).hasSize(1);
    }
  }

  @Test
  void aNicknameIsTakenWhereAnAddressIsExpected() {
    try (LyingServer vendor = LyingServer.saying(Answer.json("{\"code\":200,\"data\":\"远航箱包\"}"));
        Provider client = client(vendor)) {
      ChatQuery query =
          new ChatQuery(
              Optional.of(new ShopId("BBBJ82cNui3EUaxxMi_7Go73g")),
              Optional.of(ProductId.of1688(951807530375L)));

      assertThat(client.port(SellerChat.class).orElseThrow().link(query).value().nickname())
          .hasValue("远航箱包");
      assertThat(vendor.lastRequest().body())
          .isEqualTo("{\"openUid\":\"BBBJ82cNui3EUaxxMi_7Go73g\",\"offerId\":\"951807530375\"}");
    }
  }

  private static Provider client(LyingServer vendor) {
    return XportClient.open(
        XportConfig.of(XportEdition.KA, vendor.url(), "sandbox", GatewayServer.SECRET, "1"),
        Surroundings.bare("xport"));
  }

  private String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.url("").getPort())) {
      String request = String.join("\r\n", lines) + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String send(String path, String body) throws Exception {
    return SignedCall.to(gateway.url("/gateways/xportcn" + path)).send(body);
  }
}
