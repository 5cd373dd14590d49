package io.supercargo.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.store.CallLog;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Person;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who logs in may do what the role says, on pages and by the API alike. */
class RolesTest {
  private static final Served SERVED =
      Served.over(
          Map.of("SUPERCARGO_SERVER_API_KEYS", "boss"),
          CallLog.NONE,
          FakeMarket.named("market").provider());

  @BeforeAll
  static void addPeople() {
    for (String role : new String[] {"admin", "buyer", "viewer"}) {
      assertThat(add(role, role).status()).isEqualTo(201);
    }
  }

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void aViewerLooksAndChangesNothing() {
    Person viewer = Person.in(SERVED, "viewer");

    assertThat(viewer.page("/orders").text()).contains("viewer", "Viewer");
    assertThat(viewer.get("/api/v1/orders").status()).isEqualTo(200);
    Told refused = viewer.send("/cart", "sku=1688:1&quantity=1");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text())
        .contains("viewer is viewer (expected: a role with carts:write)", "<nav");
    assertThat(viewer.page("/keys").status()).isEqualTo(403);
    assertThat(viewer.get("/api/v1/audit").at("/detail"))
        .isEqualTo("viewer is viewer (expected: a role with audit:read)");
    assertThat(viewer.send("/logout", "").status()).isEqualTo(303);
  }

  @Test
  void aBuyerBuysAndApprovesNothing() {
    Person buyer = Person.in(SERVED, "buyer");

    assertThat(buyer.post("/api/v1/quotes", "{\"lines\":[]}").status()).isEqualTo(400);
    assertThat(buyer.post("/api/v1/intents/in_1/approve", "{}").at("/detail"))
        .isEqualTo("buyer is buyer (expected: a role with intents:write)");
    assertThat(buyer.send("/users/buyer/role", "role=admin").status()).isEqualTo(403);
    assertThat(buyer.page("/users").status()).isEqualTo(403);
  }

  @Test
  void anotherRoleHoldsFromTheNextRequestOn() {
    add("carl", "viewer");
    Person carl = Person.in(SERVED, "carl");
    assertThat(carl.page("/keys").status()).isEqualTo(403);

    Told told = assign("carl", "{\"role\":\"admin\"}");
    assertThat(told.at("/role")).isEqualTo("admin");
    assertThat(carl.page("/keys").status()).isEqualTo(200);

    assertThat(assign("carl", "{\"role\":\"buyer\",\"dryRun\":true}").at("/action"))
        .isEqualTo("change-role");
    assertThat(carl.page("/keys").status()).isEqualTo(200);
    assertThat(Person.in(SERVED, "admin").send("/users/carl/role", "role=viewer").status())
        .isEqualTo(303);
    assertThat(carl.page("/keys").status()).isEqualTo(403);
    assertThat(assign("nobody", "{\"role\":\"buyer\"}").status()).isEqualTo(404);
    assertThat(assign("carl", "{\"role\":\"king\"}").at("/detail"))
        .isEqualTo("role: king (expected: viewer, buyer or admin)");
  }

  private static Told add(String name, String role) {
    return Person.add(SERVED, name, role);
  }

  private static Told assign(String name, String body) {
    return SERVED.send(
        SERVED
            .request(
                "/api/v1/users/" + name,
                "Authorization",
                "Bearer boss",
                "Content-Type",
                "application/json")
            .method("PATCH", BodyPublishers.ofString(body)));
  }
}
