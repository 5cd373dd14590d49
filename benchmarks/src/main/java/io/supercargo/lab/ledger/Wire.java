package io.supercargo.lab.ledger;

import io.supercargo.lab.Unable;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Over which wire the house buys. */
public enum Wire {
  /** Carries our name of an order, by which a lost one is found. */
  ALIBABA(
      "alibaba",
      true,
      "type: alibaba, base-url: \"%s/gateways/alibaba\", app-key: lab, app-secret: lab-secret,"
          + " access-token: sandbox"),
  /** Carries none: lost orders are looked for by what is in them. */
  XPORT_V1(
      "xport-v1",
      false,
      "type: xportcn, edition: v1, base-url: \"%s/gateways/xportcn\", access-key: lab,"
          + " access-secret: lab-secret, user-id: \"1\"");

  private final String code;
  private final boolean named;
  private final String account;

  Wire(String code, boolean named, String account) {
    this.code = code;
    this.named = named;
    this.account = account;
  }

  public static Wire of(String code) {
    return Arrays.stream(values())
        .filter(wire -> wire.code.equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new Unable(
                    "--wire %s (expected: %s)"
                        .formatted(
                            code,
                            Arrays.stream(values())
                                .map(Wire::code)
                                .collect(Collectors.joining(" or ")))));
  }

  String code() {
    return code;
  }

  /** Whether the supplier keeps our names of orders. */
  boolean isNamed() {
    return named;
  }

  /** How a provider is configured that reaches the supplier. */
  String account(URI supplier) {
    return account.formatted(supplier);
  }
}
