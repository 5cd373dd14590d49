package io.supercargo.domain.event;

import io.supercargo.domain.product.KnownProduct;
import java.util.List;

/** What happened to a product between two looks at it. */
public final class ProductEvents {
  /** What is new where the supplier says that something is, and nothing of ours shows it. */
  private static final String TOLD = "told";

  private ProductEvents() {}

  /**
   * At most one event; none for the first look, unless the supplier asked for it.
   *
   * @param told whether the supplier said that something changed
   */
  public static List<Happening> between(KnownProduct before, KnownProduct after, boolean told) {
    List<String> changes =
        before.standing().isPresent() && after.standing().isPresent()
            ? before.standing().get().differences(after.standing().get())
            : List.of();
    if (changes.isEmpty() && !told) {
      return List.of();
    }
    String change = changes.isEmpty() ? TOLD : String.join(", ", changes);
    return List.of(
        Happening.of(
            EventType.PRODUCT_CHANGED,
            after.seen(),
            new Matter.OfProduct(after.provider(), after.product(), change)));
  }
}
