package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ShipmentRoutesTest {
  private static final Shop SHOP = new Shop("SUPERCARGO_ORDERS_PASSWORD_FREE", "true");

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void aParcelIsFollowedToItsEnd() {
    String order = sent();
    assertThat(parcel(order).get("status").asText()).isEqualTo("announced");

    SHOP.post("/sandbox/clock", "{\"advance\":\"3h\"}");
    JsonNode collected = parcel(order);
    SHOP.post("/sandbox/orders/" + order + "/deliver", "{}");
    JsonNode delivered = parcel(order);

    assertThat(collected.get("status").asText()).isEqualTo("collected");
    assertThat(collected.at("/contents/0/title").asText()).isNotBlank();
    assertThat(delivered.get("status").asText()).isEqualTo("delivered");
    assertThat(delivered.get("nativeStatus").asText()).isEqualTo("SIGN");
    assertThat(delivered.get("events")).hasSize(3);
    assertThat(delivered.get("waybill")).isEqualTo(collected.get("waybill"));
  }

  @Test
  void aParcelHasAnAddressOfItsOwn() {
    JsonNode parcel = parcel(sent());

    assertThat(SHOP.get("/shipments/" + parcel.get("id").asText()).json()).isEqualTo(parcel);
    assertThat(SHOP.get("/shipments/" + parcel.get("orderId").asText() + ":LP1").status())
        .isEqualTo(404);
    assertThat(Shop.problem(SHOP.get("/shipments/LP1"), 400))
        .isEqualTo("invalid: id: LP1 (expected: PROVIDER:ORDER:SHIPMENT)");
  }

  @Test
  void whatWasNotSentHasNoParcels() {
    Told parcels = SHOP.get("/orders/" + SHOP.ordered() + "/shipments");

    assertThat(parcels.status()).isEqualTo(200);
    assertThat(parcels.json().get("items")).isEmpty();
    assertThat(SHOP.get("/orders/market:1/shipments").status()).isEqualTo(404);
  }

  @Test
  void carriersAreListed() {
    JsonNode carriers = SHOP.get("/carriers?provider=market").json().get("items");

    assertThat(carriers).hasSize(3);
    assertThat(carriers.get(0).get("code").asText()).isEqualTo("ZTO");
  }

  private static String sent() {
    String order = SHOP.ordered();
    assertThat(SHOP.once("/orders/" + order + "/pay", "{}").status()).isEqualTo(201);
    Told sent = SHOP.post("/sandbox/orders/" + order + "/ship", "{}");
    assertThat(sent.status()).as(sent.text()).isEqualTo(200);
    return order;
  }

  private static JsonNode parcel(String order) {
    Told parcels = SHOP.get("/orders/" + order + "/shipments");
    assertThat(parcels.status()).as(parcels.text()).isEqualTo(200);
    assertThat(parcels.json().get("items")).hasSize(1);
    return parcels.json().at("/items/0");
  }
}
