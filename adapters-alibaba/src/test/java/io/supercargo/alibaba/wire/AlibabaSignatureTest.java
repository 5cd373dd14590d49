package io.supercargo.alibaba.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Secret;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlibabaSignatureTest {
  private static final String CURRENT_TIME = "param2/1/system/currentTime/1000000";
  private static final Secret SECRET = new Secret("test123");

  @Test
  void publishedExample() {
    Map<String, String> parameters = Map.of("b", "2", "a", "1");

    assertThat(AlibabaSignature.sign(CURRENT_TIME, parameters, SECRET))
        .isEqualTo("33E54F4F7B989E3E0E912D3FBD2F1A03CA7CCE88");
  }

  @Test
  void publishedListOfOrders() {
    String path = "param2/1/com.alibaba.trade/alibaba.trade.getBuyerOrderList/5890829";
    Map<String, String> parameters =
        Map.of("access_token", "token-123", "page", "1", "pageSize", "20");

    assertThat(AlibabaSignature.sign(path, parameters, new Secret("app-secret")))
        .isEqualTo("7B91F432F48774204045D86636AFD333B71E95FB");
  }

  @Test
  void publishedPageOfTheOldAuthorisationHasNoPath() {
    Map<String, String> parameters =
        Map.of(
            "client_id", "10000",
            "site", "china",
            "redirect_uri", "http://gw.open.1688.com/auth/auth.htm?key=value&secret=abcd",
            "state", "test");

    assertThat(AlibabaSignature.sign("", parameters, new Secret("abcd")))
        .isEqualTo("300E0E24C543CAAEACBDB4883520D6CF2165B3AB");
  }

  @Test
  void chineseInsideJsonIsSignedAsItIs() {
    String path = "param2/1/com.alibaba.fenxiao.crossborder/product.search.keywordQuery/1000000";
    Map<String, String> parameters =
        Map.of(
            "access_token", "f14da3b8-b0b1-4f73-a5de-9bed637e0188",
            "_aop_timestamp", "1700000000000",
            "offerQueryParam",
                "{\"keyword\":\"饼干\",\"beginPage\":1,\"pageSize\":20,\"country\":\"en\"}");

    assertThat(AlibabaSignature.sign(path, parameters, SECRET))
        .isEqualTo("BC4C71D0132DDB3FF63DF0CE127FB2FF46F7069E");
  }

  @Test
  void upperCaseSortsBeforeLowerCase() {
    String path = "param2/1/com.alibaba.trade/alibaba.trade.get.buyerView/1000000";
    Map<String, String> parameters =
        Map.of("webSite", "1688", "orderId", "123456", "access_token", "tok");

    assertThat(AlibabaSignature.sign(path, parameters, SECRET))
        .isEqualTo("34D462023A2112EF81DCAEEEECE19C2C4AD641AC");
  }

  @Test
  void pushedMessageHasNoPath() {
    String message =
        "{\"bizKey\":\"167539019420540000\",\"data\":{\"buyerMemberId\":\"b2b-665170100\","
            + "\"orderId\":167539019420540000,\"currentStatus\":\"waitsellersend\","
            + "\"sellerMemberId\":\"b2b-1676547900b7bb3\","
            + "\"msgSendTime\":\"2018-05-30 19:34:27\"},\"gmtBorn\":1586227869437,"
            + "\"msgId\":7565094247,\"type\":\"ORDER_BUYER_VIEW_ORDER_PAY\","
            + "\"userInfo\":\"b2b-1676547900b7bb3\"}";

    assertThat(AlibabaSignature.sign("", Map.of("message", message), SECRET))
        .isEqualTo("568A15C33980E4EE7E4EB37FCA4ED71F6BEC8CB7");
  }

  @Test
  void namesAndValuesAreSortedTogetherAndSortingByNameIsTakenToo() {
    Map<String, String> parameters = Map.of("a", "z", "ab", "1");
    String byPair = "8455C1445CD6FD189617EBA7A8A5C98E78786564";
    String byName = "788D10E71754732F47156DBC0ECFFFAC3F070B44";

    assertThat(AlibabaSignature.sign(CURRENT_TIME, parameters, SECRET)).isEqualTo(byPair);
    assertThat(AlibabaSignature.matches(byPair, CURRENT_TIME, parameters, SECRET)).isTrue();
    assertThat(AlibabaSignature.matches(byName, CURRENT_TIME, parameters, SECRET)).isTrue();
  }

  @Test
  void emptyValuesCountAndTheSignatureItselfDoesNot() {
    String signature = AlibabaSignature.sign(CURRENT_TIME, Map.of("a", "1", "b", ""), SECRET);

    assertThat(
            AlibabaSignature.matches(
                signature,
                CURRENT_TIME,
                Map.of("a", "1", "b", "", "_aop_signature", signature),
                SECRET))
        .isTrue();
    assertThat(AlibabaSignature.matches(signature, CURRENT_TIME, Map.of("a", "1"), SECRET))
        .isFalse();
    assertThat(AlibabaSignature.matches("", CURRENT_TIME, Map.of("a", "1"), SECRET)).isFalse();
  }
}
