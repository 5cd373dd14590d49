package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Answers.Told;
import io.supercargo.application.provider.FanOut;
import io.supercargo.application.provider.FanOut.Partly;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.Optional;

/** Lays one product side by side as several providers have it. Thread-safe. */
public final class CompareProduct {
  private final Router router;
  private final FanOut fanOut;
  private final ShowProduct products;
  private final EstimateFreight freight;

  public CompareProduct(
      Router router, FanOut fanOut, ShowProduct products, EstimateFreight freight) {
    this.router = router;
    this.fanOut = fanOut;
    this.products = products;
    this.freight = freight;
  }

  /**
   * What is compared.
   *
   * @param quantity pieces, 1 or more
   * @param to where they are to be sent; without it freight is not asked for
   */
  public record Wish(
      ProductId product, long quantity, Optional<FreightQuery.Destination> to, Audience audience) {}

  /**
   * What one provider says.
   *
   * @param product empty where it cannot be had there
   * @param trouble why something is missing
   */
  public record Side(
      String provider,
      Optional<Product> product,
      Optional<FreightEstimate> freight,
      Optional<SupplierFailure> trouble) {}

  /** A product, and what sending it costs as far as that was told. */
  private record Found(Product product, Optional<FreightEstimate> freight) {}

  /**
   * Asks them all at the same time; everybody that can where nobody is named. Who fails is told of
   * in its place.
   *
   * @throws SupplierFailure when nobody knows the product
   */
  public List<Side> compare(Wish wish, Selection selection) {
    Selection meant =
        selection.whom() instanceof Selection.Routed
            ? new Selection.All(selection.marketplace())
            : selection;
    Selection there = meant.at(wish.product().marketplace());
    Router.Round round = router.atOnce(there, Capability.PRODUCT_DETAIL);
    return fanOut.ask(round.asked(), there.terms(), provider -> find(provider, wish)).stream()
        .map(CompareProduct::side)
        .toList();
  }

  private Partly<Found> find(Provider provider, Wish wish) {
    Selection here = Selection.of(provider.name());
    Answer<Product> answer = products.show(wish.product(), here, wish.audience());
    if (wish.to().isEmpty() || !provider.can(Capability.FREIGHT_ESTIMATE)) {
      return Partly.whole(new Found(answer.value(), Optional.empty()));
    }
    FreightQuery query =
        new FreightQuery(wish.product(), wish.quantity(), wish.to().get(), List.of());
    try {
      FreightEstimate estimate = freight.estimate(query, here, wish.audience()).value();
      return Partly.whole(new Found(answer.value(), Optional.of(estimate)));
    } catch (SupplierFailure untold) {
      return new Partly<>(new Found(answer.value(), Optional.empty()), Optional.of(untold));
    }
  }

  private static Side side(Told<Found> told) {
    return new Side(
        told.provider().name(),
        told.value().map(Found::product),
        told.value().flatMap(Found::freight),
        told.failure());
  }
}
