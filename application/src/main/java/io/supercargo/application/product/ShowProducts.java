package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.provider.Telling;
import io.supercargo.application.provider.Terms;
import io.supercargo.application.search.Revealed;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.Provider;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Opens several products at once; what one provider does not know is asked of the next. */
public final class ShowProducts {
  private static final int MOST = 100;

  private final Router router;
  private final Inquiry inquiry;
  private final Revealed revealed;
  private final WatchProducts watched;

  public ShowProducts(Router router, Inquiry inquiry, Revealed revealed, WatchProducts watched) {
    this.router = router;
    this.inquiry = inquiry;
    this.revealed = revealed;
    this.watched = watched;
  }

  /**
   * Shows them in the order of the ids; those that nobody knows are told apart.
   *
   * @param ids 1 to 100
   * @throws SupplierFailure when no provider answered at all
   */
  public Batch show(List<ProductId> ids, Selection selection, Audience audience) {
    if (ids.isEmpty() || ids.size() > MOST) {
      throw new InvalidValue("id", ids.size() + " ids", "1 to " + MOST);
    }
    Found found = new Found(ids, selection.terms());
    for (Marketplace where : marketplaces(ids)) {
      for (Provider provider : router.inTurn(selection.at(where), Capability.PRODUCT_BATCH)) {
        found.ask(provider, audience);
      }
    }
    return found.batch();
  }

  private static Set<Marketplace> marketplaces(List<ProductId> ids) {
    return ids.stream()
        .map(ProductId::marketplace)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What has been found so far. */
  private final class Found {
    private final List<ProductId> ids;
    private final Terms terms;
    private final Set<ProductId> missing;
    private final List<Answer<List<Product>>> answers = new ArrayList<>();
    private final List<SupplierFailure> failures = new ArrayList<>();

    Found(List<ProductId> ids, Terms terms) {
      this.ids = ids;
      this.terms = terms;
      this.missing = new LinkedHashSet<>(ids);
    }

    void ask(Provider provider, Audience audience) {
      List<ProductId> wanted = wanted(provider);
      if (wanted.isEmpty()) {
        return;
      }
      try {
        Answer<List<Product>> answer =
            inquiry.askOne(
                provider,
                terms,
                new Inquiry.Question<>(
                    Capability.PRODUCT_BATCH,
                    ProductCatalog.class,
                    List.of(wanted, audience),
                    catalog -> catalog.products(wanted, audience)));
        answers.add(answer);
        for (Product product : answer.value()) {
          revealed.learn(answer.provider(), product.offer());
          watched.saw(answer.provider(), product, answer.fetchedAt());
          missing.removeIf(id -> Batch.is(product, id));
        }
      } catch (SupplierFailure failure) {
        failures.add(failure);
      }
    }

    private List<ProductId> wanted(Provider provider) {
      return provider
          .port(ProductCatalog.class)
          .map(
              catalog ->
                  missing.stream()
                      .filter(id -> id.marketplace() == provider.marketplace())
                      .filter(catalog::takes)
                      .toList())
          .orElse(List.of());
    }

    Batch batch() {
      if (answers.isEmpty() && !failures.isEmpty()) {
        throw Telling.most(failures);
      }
      return Batch.of(ids, answers);
    }
  }
}
