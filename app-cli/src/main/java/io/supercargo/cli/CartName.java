package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import picocli.CommandLine.Option;

/** The option that names a cart. */
final class CartName {
  private static final String CARTS = "/api/v1/carts";

  @Option(
      names = "--cart",
      paramLabel = "NAME",
      defaultValue = "default",
      description = "Which cart; `default` unless another.")
  private String name = "default";

  /** Where its items are. */
  String items() {
    return Request.get(CARTS).at(name).at("items").target();
  }

  /** Where one of them is. */
  String item(String id) {
    return Request.get(items()).at(id).target();
  }
}
