package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CartRoutesTest {
  private static final Shop SHOP = new Shop();

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void moreOfTheSameIsAddedToIt() {
    Told first = SHOP.post("/carts/a/items", SHOP.line(0, 2));
    SHOP.post("/carts/a/items", SHOP.line(1, 1));
    Told more = SHOP.post("/carts/a/items", SHOP.line(0, 3));

    assertThat(first.status()).isEqualTo(201);
    assertThat(more.at("/id")).isEqualTo(first.at("/id"));
    assertThat(more.at("/quantity")).isEqualTo("5");
    assertThat(SHOP.get("/carts/a/items").json().get("items")).hasSize(2);
    Told page = SHOP.get("/carts/a/items?limit=1");
    assertThat(page.at("/items/0/id")).isEqualTo(first.at("/id"));
    assertThat(
            SHOP.get("/carts/a/items?limit=1&cursor=" + page.at("/nextCursor")).at("/nextCursor"))
        .isEqualTo("null");
  }

  @Test
  void itemsAreChangedAndRemoved() {
    String item = "/carts/b/items/" + SHOP.post("/carts/b/items", SHOP.line(0, 2)).at("/id");

    assertThat(SHOP.send("PATCH", item, "{\"quantity\":7}").at("/quantity")).isEqualTo("7");
    assertThat(Shop.problem(SHOP.send("PATCH", item, "{\"quantity\":0}"), 400))
        .isEqualTo("invalid: quantity: 0 (expected: 1 to 1000000000)");
    assertThat(SHOP.send("DELETE", item, "").status()).isEqualTo(204);
    assertThat(Shop.problem(SHOP.send("DELETE", item, ""), 404))
        .startsWith("not-found: cart b has no item ");
    assertThat(SHOP.send("PATCH", item, "{\"quantity\":7}").status()).isEqualTo(404);
  }

  @Test
  void aCartIsEmptied() {
    SHOP.post("/carts/c/items", SHOP.line(0, 2));

    assertThat(SHOP.send("DELETE", "/carts/c/items", "").status()).isEqualTo(204);
    assertThat(SHOP.get("/carts/c/items").json().get("items")).isEmpty();
  }

  @Test
  void dryRunsChangeNothing() {
    String item = SHOP.post("/carts/d/items", SHOP.line(0, 2)).at("/id");
    String path = "/carts/d/items/" + item + "?dryRun=true";

    assertThat(SHOP.post("/carts/d/items?dryRun=true", SHOP.line(0, 2)).at("/action"))
        .isEqualTo("add-to-cart");
    assertThat(SHOP.send("PATCH", path, "{\"quantity\":7}").at("/subjects/0")).isEqualTo(item);
    assertThat(SHOP.send("DELETE", path, "").at("/subjects/0")).isEqualTo(item);
    assertThat(SHOP.send("DELETE", "/carts/d/items?dryRun=true", "").at("/subjects/0"))
        .isEqualTo(item);
    assertThat(SHOP.get("/carts/d/items").at("/items/0/quantity")).isEqualTo("2");
    assertThat(SHOP.send("DELETE", path.replace(item, "x"), "").status()).isEqualTo(404);
  }

  @Test
  void namesAreChecked() {
    assertThat(Shop.problem(SHOP.get("/carts/a%20b/items"), 400))
        .isEqualTo("invalid: cart: a b (expected: 1 to 64 letters, digits or _ . @ -)");
  }
}
