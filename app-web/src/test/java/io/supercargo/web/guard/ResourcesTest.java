package io.supercargo.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.access.Scope;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Resource;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourcesTest {
  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/products, products:read",
    "GET, /api/v1/products:batch, products:read",
    "POST, /api/v1/products/search-by-image, products:read",
    "POST, /api/v1/products/search-by-image/, products:read",
    "POST, /api/v1/addresses:parse, addresses:read",
    "POST, /api/v1/addresses, addresses:write",
    "POST, /api/v1/orders, orders:write",
    "POST, /api/v1/orders/a:1/pay, payments:write",
    "POST, /api/v1/orders/a:1/pay/, payments:write",
    "GET, /api/v1/orders/a:1/shipments, shipments:read",
    "POST, /api/v1/providers/a/call/b, raw:write",
    "DELETE, /api/v1/providers/a/cart/b, carts:write",
    "DELETE, /api/v1/keys/a, keys:write",
    "HEAD, /api/v1/keys, keys:read",
    "GET, /metrics, metrics:read",
    "GET, /, pages:read",
    "POST, /users, users:write",
    "POST, /users/ada/password, users:write",
    "POST, /keys/ky_1/revoke, keys:write",
    "GET, /audit, audit:read",
    "GET, /orders, pages:read",
    "POST, /checkout/1, pages:write",
    "GET, /api/v1/nowhere, none:read"
  })
  void requestsNeedAScope(String method, String path, String scope) {
    assertThat(Resources.needed(method, path)).hasToString(scope);
  }

  @Test
  void theContractSaysWhichScopeEachOperationNeeds() throws IOException {
    JsonNode paths = Json.tree(Resource.read("docs/openapi.json").orElseThrow()).get("paths");

    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        assertThat(operation.getValue().path("security"))
            .as("security of %s %s", operation.getKey(), path.getKey())
            .hasToString(security(operation.getKey(), path.getKey()));
      }
    }
  }

  /** An open house wants nothing, so nothing is one of the ways. */
  private static String security(String method, String template) {
    String path = template.replaceAll("\\{[^}]+}", "x");
    if (KeyCheck.isOpen(path)) {
      return "[]";
    }
    Scope needed = Resources.needed(method.toUpperCase(Locale.ROOT), path);
    boolean named = Resources.NAMES.contains(needed.resource());
    return "[{},{\"key\":[\"%s\"]}]"
        .formatted(named ? needed : new Scope(Scope.EVERY, needed.verb()));
  }

  @Test
  void everyPathOfTheApiBelongsToAResource() throws IOException {
    JsonNode paths = Json.tree(Resource.read("docs/openapi.json").orElseThrow()).get("paths");
    Set<String> used = new TreeSet<>();
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        verb -> {
                          if (path.getKey().startsWith("/api/")) {
                            String method = verb.toUpperCase(Locale.ROOT);
                            String concrete = path.getKey().replaceAll("\\{[^}]+}", "x");
                            used.add(Resources.needed(method, concrete).resource());
                          }
                        }));

    assertThat(used).doesNotContain("none").isSubsetOf(Resources.NAMES);
  }
}
