package io.supercargo.alibaba;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.alibaba.client.AlibabaClient;
import io.supercargo.alibaba.wire.AlibabaEdition;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.account.Registration;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.account.AddressParser;
import io.supercargo.ports.account.BuyerAccounts;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.account.AddressBookContract;
import io.supercargo.testkit.account.AddressParserContract;
import io.supercargo.testkit.account.BuyerAccountsContract;
import io.supercargo.testkit.account.Clients;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.fault.Answer;
import io.supercargo.testkit.fault.LyingServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses and buyers over a real socket. */
class AccountLoopTest {
  /** The platform's own sample, but for the address that nobody has. */
  private static final String BUYER =
      "{\"country\":\"japan\",\"site\":\"sniff\",\"outLoginId\":\"18899993333\","
          + "\"outMemberId\":\"c5b9e8a658554771852063f3a44d4e3d\",\"mobile\":\"18899993333\","
          + "\"mobileArea\":\"JP\",\"ip\":\"11.11.11.11\",\"email\":\"123@163.com\"}";

  private final FakeMarket market = FakeMarket.named("market");
  private final GatewayServer gateway = GatewayServer.before(market.provider());
  private final Provider client = gateway.client();

  @AfterEach
  void stop() {
    client.close();
    gateway.close();
  }

  private <P> P port(Class<P> port) {
    return client.port(port).orElseThrow();
  }

  @Nested
  final class OfTheBook extends AddressBookContract {
    @BeforeEach
    void fill() {
      known().forEach(market.provider().port(AddressDesk.class).orElseThrow()::add);
    }

    @Override
    protected AddressBook book() {
      return port(AddressBook.class);
    }

    @Override
    protected List<Address> known() {
      return List.of(Clients.hangzhou(), Clients.dongguan(), Clients.plain());
    }

    @Test
    void bookIsThatOfTheMarket() {
      assertThat(book().addresses().value())
          .isEqualTo(market.provider().port(AddressBook.class).orElseThrow().addresses().value());
    }
  }

  @Nested
  final class OfTheParser extends AddressParserContract {
    @Override
    protected AddressParser parser() {
      return port(AddressParser.class);
    }
  }

  @Nested
  final class OfTheAccounts extends BuyerAccountsContract {
    @Override
    protected BuyerAccounts accounts() {
      return port(BuyerAccounts.class);
    }
  }

  @Nested
  final class OfTheAccountsOfSites extends BuyerAccountsContract {
    @Override
    protected BuyerAccounts accounts() {
      return AlibabaClient.open(
              AlibabaConfig.of(gateway.url(), GatewayServer.CREDENTIALS).in(AlibabaEdition.SITE),
              Surroundings.bare("site"))
          .port(BuyerAccounts.class)
          .orElseThrow();
    }
  }

  @Test
  void parsedAddressIsPrintedAsThePageHasIt() throws Exception {
    String answer =
        SignedCall.to(gateway, "param2/1/com.alibaba.trade/alibaba.trade.addresscode.parse")
            .with("addressInfo", "浙江省 杭州市 滨江区网商路699号")
            .post()
            .body();

    assertThatJson(answer)
        .isSameAs(
            "{\"result\":{\"address\":\"网商路699号\",\"addressCode\":\"330108\","
                + "\"addressCodeText\":\"浙江省 杭州市 滨江区\",\"postCode\":\"310051\","
                + "\"isDefault\":false,\"latest\":false},\"success\":true}");
  }

  @Test
  void sampleOfABuyerIsTaken() throws Exception {
    assertThatJson(register("countryAccount", BUYER))
        .isSameAs(
            "{\"result\":{\"success\":true,\"code\":\"S0000\",\"message\":\"成功\",\"result\":true}}");
    assertThatJson(register("countryAccount", BUYER.replace("outMemberId", "outUserId")))
        .isSameAs(
            "{\"result\":{\"success\":true,\"code\":\"S0000\",\"message\":\"成功\",\"result\":true}}");
  }

  /** As the paper for national sites prints it. */
  @Test
  void buyerFieldByFieldIsAnsweredWithoutData() throws Exception {
    String answer =
        SignedCall.crossBorder(gateway, "account.user.register")
            .with("country", "japan")
            .with("site", "sniff")
            .with("outLoginName", "anna")
            .with("outMemberId", "buyer-1")
            .with("mobile", "18899993333")
            .with("mobileArea", "JP")
            .post()
            .body();

    assertThatJson(answer)
        .isSameAs("{\"success\":true,\"code\":\"S0000\",\"message\":\"success\",\"result\":true}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"outLoginId\":\"18899993333\" | \"x\":1 | outLoginId: missing (expected: a text)",
        "18899993333\",\"outM | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\"outM |"
            + " outLoginId: 33 characters (expected: at most 32)",
        "\"mobileArea\":\"JP\" | \"x\":1 | mobileArea: missing (expected: a text)",
        "japan | atlantis | country: atlantis (expected: an English name of a country, e.g. japan)",
        "sniff | My Shop | site: My Shop (expected: 1 to 16 small letters and digits)",
        "123@163.com | 123 | email: 123 (expected: an e-mail address)",
        "11.11.11.11 | here | ip: here (expected: an IP address)"
      })
  void badBuyersAreRefusedByField(String found, String instead, String message) throws Exception {
    assertThatJson(register("countryAccount", BUYER.replace(found, instead)))
        .isSameAs(
            "{\"result\":{\"success\":false,\"code\":\"400\",\"message\":\"%s\"}}"
                .formatted(message));
  }

  @Test
  void longerIdsAreForNationalSitesAlone() {
    Registration buyer = Clients.japanese("b".repeat(61), "anna");

    assertThatThrownBy(() -> port(BuyerAccounts.class).register(buyer))
        .hasMessage("outMemberId: 61 characters (expected: at most 60)");
    try (Provider site =
        AlibabaClient.open(
            AlibabaConfig.of(gateway.url(), GatewayServer.CREDENTIALS).in(AlibabaEdition.SITE),
            Surroundings.bare("site"))) {
      assertThat(site.port(BuyerAccounts.class).orElseThrow().register(buyer).value())
          .isEqualTo(new BuyerId("b".repeat(61)));
    }
  }

  @Test
  void successThatRegistersNobodyIsNone() {
    try (LyingServer platform =
            LyingServer.saying(
                Answer.json(
                    "{\"success\":true,\"code\":\"S0000\",\"message\":\"success\","
                        + "\"result\":false}"));
        Provider lied =
            AlibabaClient.open(
                AlibabaConfig.of(platform.url(), GatewayServer.CREDENTIALS),
                Surroundings.bare("cbu"))) {
      BuyerAccounts accounts = lied.port(BuyerAccounts.class).orElseThrow();

      assertThatThrownBy(() -> accounts.register(Clients.japanese("b", "anna")))
          .isInstanceOf(SupplierFailure.Invalid.class)
          .hasMessage("cbu answered success, and that the buyer is not registered");
    }
  }

  @Test
  void registeringIsNotRepeatedWhenTheAnswerBreaksOff() {
    try (LyingServer platform = LyingServer.saying(Answer.html(502));
        Provider lied =
            AlibabaClient.open(
                AlibabaConfig.of(platform.url(), GatewayServer.CREDENTIALS),
                Surroundings.bare("cbu"))) {
      BuyerAccounts accounts = lied.port(BuyerAccounts.class).orElseThrow();

      assertThatThrownBy(() -> accounts.register(Clients.japanese("b", "anna")))
          .isInstanceOf(SupplierFailure.OutcomeUnknown.class);
      assertThat(platform.requests()).hasSize(1);
    }
  }

  /** The values of the page's table. */
  @Test
  void addressOfThePageIsRead() {
    try (LyingServer platform =
            LyingServer.saying(
                Answer.json(
                    "{\"result\":{\"receiveAddressItems\":[{\"id\":560954849,\"fullName\":\"张三\","
                        + "\"address\":\"网商路699\",\"post\":\"340000\","
                        + "\"mobilePhone\":\"13071801119\",\"addressCode\":\"632122\","
                        + "\"addressCodeText\":\"青海省 海东市 民和回族土族自治县\","
                        + "\"townCode\":\"630222100\",\"townName\":\"川口镇\","
                        + "\"isDefault\":false}]},\"success\":true}"));
        Provider read =
            AlibabaClient.open(
                AlibabaConfig.of(platform.url(), GatewayServer.CREDENTIALS),
                Surroundings.bare("cbu"))) {
      SavedAddress saved = read.port(AddressBook.class).orElseThrow().addresses().value().get(0);

      assertThat(saved.id()).isEqualTo("560954849");
      assertThat(saved.address().region().town()).hasValue("川口镇");
      assertThat(saved.address().region().code()).hasValue("632122");
      assertThat(saved.address().receiver().phone()).isEqualTo("13071801119");
    }
  }

  @Test
  void whatIsNotUnderstoodHasNoRegion() {
    ParsedAddress parsed = port(AddressParser.class).parse("nowhere").value();

    assertThat(parsed.region()).isEmpty();
    assertThatThrownBy(() -> port(AddressParser.class).parse(" "))
        .hasMessage("text: empty (expected: a text)");
  }

  private String register(String name, String value) throws Exception {
    return SignedCall.crossBorder(gateway, "account.user.register").with(name, value).post().body();
  }
}
