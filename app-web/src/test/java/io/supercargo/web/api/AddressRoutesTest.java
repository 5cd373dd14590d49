package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Capability;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AddressRoutesTest {
  private static final String JSON = "application/json";
  private static final String ADDRESS =
      """
      {"name":"张三","phone":"13071801119","landline":"0571-88155188","province":"浙江省",\
      "city":"杭州市","district":"滨江区","town":"长河街道","regionCode":"330108",\
      "street":"网商路699号","postalCode":"310051"}""";

  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final Served SERVED =
      Served.over(
          FakeMarket.lacking("lacking", Capability.ADDRESS_ENTRY, Capability.ADDRESSES).provider(),
          MARKET.provider());

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void anAddedAddressIsListed() {
    Told added = SERVED.post("/api/v1/addresses", JSON, ADDRESS);

    assertThat(added.status()).isEqualTo(201);
    assertThat(added.at("/provider")).isEqualTo("market");
    JsonNode kept = find(added.at("/id"));
    assertThat(kept.get("name").asText()).isEqualTo("张三");
    assertThat(kept.get("landline").asText()).isEqualTo("0571-88155188");
    assertThat(kept.get("country").asText()).isEqualTo("CN");
    assertThat(kept.get("town").asText()).isEqualTo("长河街道");
    assertThat(kept.get("postalCode").asText()).isEqualTo("310051");
  }

  @Test
  void anAddressIsReplaced() {
    String id = SERVED.post("/api/v1/addresses", JSON, ADDRESS).at("/id");

    Told updated = put(id, ADDRESS.replace("网商路699号", "网商路700号"));

    assertThat(updated.status()).isEqualTo(200);
    assertThat(find(id).get("street").asText()).isEqualTo("网商路700号");
    assertThat(put("7", ADDRESS).status()).isEqualTo(404);
  }

  @Test
  void aDryRunChangesNothing() {
    int before = MARKET.asked().size();

    Told told = SERVED.post("/api/v1/addresses?dryRun=true", JSON, ADDRESS);

    assertThat(told.status()).isEqualTo(200);
    assertThat(told.at("/provider")).isEqualTo("market");
    assertThat(MARKET.asked()).hasSize(before);
  }

  @Test
  void theSameKeyIsAnsweredAsBefore() {
    String key = UUID.randomUUID().toString();

    Told first = SERVED.post("/api/v1/addresses", JSON, ADDRESS, "Idempotency-Key", key);
    Told second = SERVED.post("/api/v1/addresses", JSON, ADDRESS, "Idempotency-Key", key);
    Told other =
        SERVED.post("/api/v1/addresses", JSON, ADDRESS.replace("张三", "李四"), "Idempotency-Key", key);

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.at("/code")).isEqualTo("idempotency-key-reused");
    assertThat(other.at("/detail"))
        .isEqualTo("Idempotency-Key: %s was used with another request".formatted(key));
  }

  @Test
  void badAddressesAreRefusedByField() {
    assertThat(problem(ADDRESS.replace("13071801119", "call me")))
        .isEqualTo("phone: call me (expected: a telephone number of 3 to 30 characters)");
    assertThat(problem(ADDRESS.replace("\"city\"", "\"citty\"")))
        .startsWith("citty: unknown parameter (expected: one of name, phone,")
        .endsWith("did you mean city?)");
    assertThat(problem(ADDRESS.replace("310051", "!")))
        .isEqualTo("postalCode: ! (expected: at most 16 letters and digits)");
    assertThat(problem("{}")).isEqualTo("name: missing (expected: a text)");
  }

  @Test
  void oneProviderIsTold() {
    Told two = SERVED.post("/api/v1/addresses?provider=market,lacking", JSON, ADDRESS);
    Told unable = SERVED.post("/api/v1/addresses?provider=lacking", JSON, ADDRESS);

    assertThat(two.at("/detail")).isEqualTo("provider: market,lacking (expected: one provider)");
    assertThat(unable.status()).isEqualTo(501);
    assertThat(unable.at("/detail"))
        .isEqualTo("lacking cannot do address-entry; these can: market");
  }

  @Test
  void anAddressInOneLineIsTakenApart() {
    Told parsed =
        SERVED.post("/api/v1/addresses:parse?raw=true", JSON, "{\"text\":\"浙江省 杭州市 滨江区网商路699号\"}");

    assertThat(parsed.at("/province")).isEqualTo("浙江省");
    assertThat(parsed.at("/regionCode")).isEqualTo("330108");
    assertThat(parsed.at("/street")).isEqualTo("网商路699号");
    assertThat(parsed.json().get("name").isNull()).isTrue();
    assertThat(parsed.at("/raw/" + parsed.at("/provider") + "/0/market")).isNotEmpty();
    assertThat(SERVED.post("/api/v1/addresses:parse", JSON, "{}").at("/detail"))
        .isEqualTo("text: missing (expected: a text)");
  }

  private static String problem(String address) {
    Told told = SERVED.post("/api/v1/addresses", JSON, address);
    assertThat(told.status()).isEqualTo(400);
    return told.at("/detail");
  }

  private static Told put(String id, String address) {
    return SERVED.send(
        SERVED
            .request("/api/v1/addresses/" + id)
            .header("Content-Type", JSON)
            .PUT(BodyPublishers.ofString(address)));
  }

  private static JsonNode find(String id) {
    for (JsonNode address : SERVED.get("/api/v1/addresses?limit=100").json().get("items")) {
      if (address.get("id").asText().equals(id)) {
        return address;
      }
    }
    throw new AssertionError("no address " + id);
  }
}
