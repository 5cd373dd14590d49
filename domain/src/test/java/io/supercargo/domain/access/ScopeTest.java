package io.supercargo.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {
  @ParameterizedTest
  @CsvSource({
    "orders:read, orders:read, true",
    "orders:read, orders:write, false",
    "orders:write, orders:read, true",
    "orders:write, payments:write, false",
    "*:read, orders:read, true",
    "*:read, orders:write, false",
    "*:write, pages:write, true",
    "*:write, keys:read, false",
    "*:write, users:write, false",
    "*:write, audit:read, false",
    "keys:write, keys:read, true",
    "*:read, *:write, false",
    "*:write, *:read, true"
  })
  void whoMayWriteMayReadAndTheStarIsNoAdministrator(String has, String needed, boolean covered) {
    assertThat(Scope.parse(has).covers(Scope.parse(needed))).isEqualTo(covered);
    assertThat(Scope.parse(has)).hasToString(has);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "orders;scopes: orders (expected: resource:verb such as orders:read or *:write)",
        "orders:*;scopes: * (expected: read or write)",
        "Orders:read;scopes: Orders (expected: a resource such as orders, or *)"
      })
  void nothingElseIsAScope(String text, String complaint) {
    assertThatThrownBy(() -> Scope.parse(text)).hasMessage(complaint);
  }
}
