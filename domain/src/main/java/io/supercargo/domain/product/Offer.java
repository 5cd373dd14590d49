package io.supercargo.domain.product;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.search.Filter;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A hit in a search: enough of a product to decide whether to open it.
 *
 * @param id native where the provider tells it, else opaque
 * @param reference the provider's own opaque id where it has one beside a native id
 * @param title Chinese, and translated where the supplier has it
 * @param imageUrl main picture; may be empty
 * @param sales what buyers did with it
 * @param categories from the top of the tree downwards; empty where not told
 * @param filters the flags that the offer is known to satisfy; absence proves nothing
 * @param shop who sells it, where told
 * @param minOrderQuantity pieces, where told
 * @param notes what the supplier says of it in words of its own
 */
public record Offer(
    ProductId id,
    Optional<ProductId.Opaque> reference,
    Text title,
    String imageUrl,
    Prices prices,
    Optional<Fees> fees,
    Sales sales,
    List<CategoryId> categories,
    Set<Filter> filters,
    Optional<Shop> shop,
    OptionalInt minOrderQuantity,
    Notes notes) {
  public Offer {
    categories = List.copyOf(categories);
    filters = inOrder(filters);
    if (minOrderQuantity.isPresent() && minOrderQuantity.getAsInt() < 1) {
      throw new InvalidValue("minOrderQuantity", minOrderQuantity.getAsInt(), ">= 1");
    }
  }

  /** An offer without notes. */
  public Offer(
      ProductId id,
      Optional<ProductId.Opaque> reference,
      Text title,
      String imageUrl,
      Prices prices,
      Optional<Fees> fees,
      Sales sales,
      List<CategoryId> categories,
      Set<Filter> filters,
      Optional<Shop> shop,
      OptionalInt minOrderQuantity) {
    this(
        id,
        reference,
        title,
        imageUrl,
        prices,
        fees,
        sales,
        categories,
        filters,
        shop,
        minOrderQuantity,
        Notes.NONE);
  }

  /**
   * What buyers did with an offer.
   *
   * @param monthly pieces sold in the last 30 days
   * @param repurchaseRate share of buyers who came back, 0 to 1, e.g. 0.1284
   */
  public record Sales(OptionalLong monthly, Optional<BigDecimal> repurchaseRate) {
    public static final Sales UNKNOWN = new Sales(OptionalLong.empty(), Optional.empty());
  }

  /**
   * What a supplier notes on an offer. Handed on as it came, and never read.
   *
   * @param seller the supplier's badges of the seller, e.g. {@code powerful_merchants}
   * @param trace text that the supplier wants to be told again with an order
   * @param others what else it says, by its own names
   */
  public record Notes(List<String> seller, Optional<String> trace, Map<String, String> others) {
    public static final Notes NONE = new Notes(List.of(), Optional.empty());

    public Notes {
      seller = List.copyOf(seller);
      others = Map.copyOf(others);
    }

    public Notes(List<String> seller, Optional<String> trace) {
      this(seller, trace, Map.of());
    }
  }

  private static Set<Filter> inOrder(Set<Filter> filters) {
    return filters.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(filters));
  }

  /** What one unit costs in bulk with the provider's fees. */
  public Money payable() {
    Money price = prices.wholesale();
    return fees.map(added -> price.plus(added.total())).orElse(price);
  }

  public boolean satisfies(Filter filter) {
    return filters.contains(filter);
  }

  /** The most exact category that is known. */
  public Optional<CategoryId> category() {
    return categories.isEmpty()
        ? Optional.empty()
        : Optional.of(categories.get(categories.size() - 1));
  }
}
