package io.supercargo.xportcn.gateway;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which goods a client has had previewed: some operations take no order for others. Of many clients
 * the last previews are known. Thread-safe.
 */
final class PreviewLog {
  private static final int MOST = 10_000;

  private final Set<Preview> seen =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Preview, Boolean> eldest) {
                  return size() > MOST;
                }
              }));

  private record Preview(String client, Set<Goods> goods) {}

  private record Goods(ProductId product, Variant variant) {}

  void note(String client, List<OrderLine> lines) {
    seen.add(preview(client, lines));
  }

  /**
   * @throws InvalidValue when there was no preview of exactly these goods
   */
  void require(String client, List<OrderLine> lines) {
    if (!seen.contains(preview(client, lines))) {
      throw new InvalidValue(
          "cargoParamList", "not previewed", "goods for which the preview was called before");
    }
  }

  private static Preview preview(String client, List<OrderLine> lines) {
    return new Preview(
        client,
        lines.stream()
            .map(line -> new Goods(line.product(), line.variant()))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
