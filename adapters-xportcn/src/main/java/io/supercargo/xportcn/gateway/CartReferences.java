package io.supercargo.xportcn.gateway;

import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.Reference;
import io.supercargo.ports.provider.GatewayClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Names orders by the lines of the cart that they are of: no line is ordered twice. */
final class CartReferences {
  private static final int SIGNS = 24;

  private CartReferences() {}

  static Reference of(GatewayClient client, List<CartedLine> lines) {
    String said =
        lines.stream()
            .map(it -> "%s %s %d".formatted(it.id(), it.line().product(), it.line().quantity()))
            .sorted()
            .collect(Collectors.joining(",", client.key() + ": ", ""));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return new Reference("cart" + HexFormat.of().formatHex(digest).substring(0, SIGNS));
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
