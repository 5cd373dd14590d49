package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class EnvironmentKeysTest {
  private final Tree tree = new Tree();

  @Test
  void plainKeysFollowTheirSection() {
    assertThat(keys("SUPERCARGO_SERVER_PUBLIC_URL")).isEqualTo("server.public-url");
    assertThat(keys("SUPERCARGO_CALL_LOG_MAX_AGE")).isEqualTo("call-log.max-age");
    assertThat(keys("SUPERCARGO_ORDERS_QUOTES_LAST")).isEqualTo("orders.quotes-last");
    assertThat(keys("SUPERCARGO_ORDERS_LIMITS_PER_ORDER")).isEqualTo("orders.limits.per-order");
    assertThat(keys("SUPERCARGO_ORDERS_LIMITS_PROVIDERS_CBU_PER_DAY"))
        .isEqualTo("orders.limits.providers.cbu.per-day");
    assertThat(keys("SUPERCARGO_ORDERS_LIMITS_CALLERS_SHOP_A_PER_ORDER"))
        .isEqualTo("orders.limits.callers.shop-a.per-order");
    assertThat(keys("SUPERCARGO_SERVER_CALLERS_SHOP_A_KEY")).isEqualTo("server.callers.shop-a.key");
    assertThat(keys("SUPERCARGO_ROUTING_DEFAULT")).isEqualTo("routing.default");
    assertThat(keys("SUPERCARGO_STORE_PASSWORD")).isEqualTo("store.password");
  }

  @Test
  void otherVariablesAreNotTouched() {
    assertThat(keys("SUPERCARGO_HOME")).isEmpty();
    assertThat(keys("SUPERCARGO_CONFIG")).isEmpty();
    assertThat(keys("SUPERCARGO_SERVER")).isEmpty();
    assertThat(keys("SERVER_PORT")).isEmpty();
  }

  @Test
  void anEmptyVariableSaysNothing() {
    new EnvironmentKeys(Map.of("SUPERCARGO_SERVER_PORT", " ")).putInto(tree);
    assertThat(tree.origins()).isEmpty();
  }

  @Test
  void namesAreMatchedWithThoseOfTheFile() {
    write("providers", "xport-main", "type");
    write("providers", "xport", "type");
    write("providers", "Xport.Main_2", "type");
    assertThat(keys("SUPERCARGO_PROVIDERS_XPORT_MAIN_ACCESS_KEY"))
        .isEqualTo("providers.xport-main.access-key");
    assertThat(keys("SUPERCARGO_PROVIDERS_XPORT_ACCESS_KEY"))
        .isEqualTo("providers.xport.access-key");
    assertThat(keys("SUPERCARGO_PROVIDERS_XPORT_MAIN_2_BASE_URL"))
        .isEqualTo("providers.Xport.Main_2.base-url");
  }

  @Test
  void otherNamesEndWhereAKnownKeyBegins() {
    assertThat(keys("SUPERCARGO_PROVIDERS_XPORT_MAIN_ACCESS_KEY"))
        .isEqualTo("providers.xport-main.access-key");
    assertThat(keys("SUPERCARGO_PROVIDERS_TAO_CONNECT_TIMEOUT"))
        .isEqualTo("providers.tao.connect-timeout");
    assertThat(keys("SUPERCARGO_PROVIDERS_MY_SHOP_SPEED")).isEqualTo("providers.my-shop.speed");
  }

  @Test
  void aVariableThatGivesATypeMakesAName() {
    EnvironmentKeys environment =
        new EnvironmentKeys(
            Map.of(
                "SUPERCARGO_PROVIDERS_MY_SHOP_TYPE", "xportcn",
                "SUPERCARGO_PROVIDERS_MY_SHOP_NEW_KEY", "x"));
    environment.putInto(tree);
    assertThat(environment.nameAProvider()).isTrue();
    assertThat(tree.section("providers", "my-shop"))
        .isEqualTo(Map.of("type", "xportcn", "new-key", "x"));
  }

  @Test
  void gatewayClientsAreMatchedToo() {
    write("gateways", "xportcn", "clients", "AbC_9", "provider");
    assertThat(keys("SUPERCARGO_GATEWAYS_XPORTCN_CLIENTS_ABC_9_SECRET"))
        .isEqualTo("gateways.xportcn.clients.AbC_9.secret");
    assertThat(keys("SUPERCARGO_GATEWAYS_XPORTCN_CLIENTS_NEW_PUSH_URL"))
        .isEqualTo("gateways.xportcn.clients.new.push-url");
    assertThat(keys("SUPERCARGO_GATEWAYS_XPORTCN_NONCE_REQUIRED"))
        .isEqualTo("gateways.xportcn.nonce-required");
  }

  private void write(String... path) {
    tree.put(List.of(path), "x", Origin.file("supercargo.yaml", 1));
  }

  /** The keys that the variable puts in. */
  private String keys(String variable) {
    new EnvironmentKeys(Map.of(variable, "1")).putInto(tree);
    return tree.origins().entrySet().stream()
        .filter(entry -> entry.getValue().equals(Origin.variable(variable)))
        .map(entry -> String.join(".", entry.getKey()))
        .collect(Collectors.joining(" "));
  }
}
