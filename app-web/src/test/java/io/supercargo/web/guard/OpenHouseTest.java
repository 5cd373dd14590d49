package io.supercargo.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import org.junit.jupiter.api.Test;

/** A house without anything to show is open, says so, and closes with the first key for good. */
class OpenHouseTest {
  private static final String WISH = "{\"name\":\"first\",\"scopes\":[\"*:write\",\"keys:write\"]}";

  @Test
  void theFirstKeyClosesTheHouse() {
    try (Served served = Served.over(FakeMarket.named("market").provider())) {
      assertThat(served.get("/api/v1/products?q=bag").status()).isEqualTo(200);
      assertThat(served.get("/keys?ui=en").text()).contains("This server is open");

      String key = served.post("/api/v1/keys", "application/json", WISH).at("/key");

      assertThat(served.get("/api/v1/products?q=bag").status()).isEqualTo(401);
      assertThat(asked(served, "/api/v1/keys/first", key).at("/status")).isEqualTo("active");
      assertThat(served.get("/health/ready").status()).isEqualTo(200);
      assertThat(served.get("/assets/console.css").status()).isEqualTo(200);
      Told gone =
          served.send(
              served.request("/api/v1/keys/first", "Authorization", "Bearer " + key).DELETE());
      assertThat(gone.status()).isEqualTo(204);
      assertThat(served.get("/api/v1/products?q=bag").status()).isEqualTo(401);
    }
  }

  private static Told asked(Served served, String path, String key) {
    return served.get(path, "Authorization", "Bearer " + key);
  }
}
