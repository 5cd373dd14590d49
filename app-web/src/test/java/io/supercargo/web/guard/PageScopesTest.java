package io.supercargo.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.access.Role;
import io.supercargo.domain.access.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageScopesTest {
  @ParameterizedTest
  @CsvSource({
    "GET, /, pages:read, viewer",
    "GET, /orders, orders:read, viewer",
    "GET, /orders.csv, orders:read, viewer",
    "GET, /bills, payments:read, viewer",
    "GET, /bills.csv, payments:read, viewer",
    "GET, /payments, payments:read, viewer",
    "POST, /payments, payments:write, buyer",
    "POST, /payments/link, payments:write, buyer",
    "GET, /products/1688:7, products:read, viewer",
    "GET, /events/webhooks/wh_1, webhooks:read, viewer",
    "GET, /pushes, calls:read, viewer",
    "GET, /drift, providers:read, viewer",
    "POST, /pictures, pages:read, viewer",
    "POST, /addresses/parse, addresses:read, viewer",
    "POST, /logout, pages:read, viewer",
    "POST, /cart/items/1, carts:write, buyer",
    "POST, /checkout, quotes:write, buyer",
    "POST, /checkout/qt_1, orders:write, buyer",
    "POST, /orders/a:1/cancel, orders:write, buyer",
    "POST, /orders/a:1/pay, payments:write, buyer",
    "POST, /orders/a:1/refund, refunds:write, buyer",
    "POST, /refunds/a:1/message, refunds:write, buyer",
    "POST, /addresses, addresses:write, buyer",
    "POST, /intents/in_1/approve, intents:write, admin",
    "POST, /intents/in_1/resolve, intents:write, admin",
    "GET, /providers/a/operations, providers:read, viewer",
    "GET, /providers/a/operations/b, raw:read, viewer",
    "POST, /providers/a/operations/b, raw:write, admin",
    "POST, /providers/a/authorisation, accounts:write, admin",
    "POST, /providers/a/cart/1, carts:write, buyer",
    "POST, /events, webhooks:write, admin",
    "POST, /sandbox, sandbox:write, admin",
    "GET, /keys, keys:read, admin",
    "GET, /audit, audit:read, admin",
    "POST, /users/ada/role, users:write, admin",
    "POST, /what-comes-next, pages:write, admin",
    "GET, /api/v1/orders, orders:read, viewer",
    "POST, /api/v1/providers/a/call/b, raw:write, admin"
  })
  void peopleNeedWhatTheSameNeedsByTheApi(String method, String path, String scope, String least) {
    Scope needed = Scope.parse(scope);
    assertThat(PageScopes.needed(method, path)).isEqualTo(needed);
    for (Role role : Role.values()) {
      boolean enough = role.compareTo(Role.of(least)) >= 0;
      assertThat(role.covers(needed)).as("%s as %s", path, role).isEqualTo(enough);
    }
  }
}
