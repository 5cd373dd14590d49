package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several products.
 *
 * @param found in the order of the ids that were asked for
 * @param missing ids that nobody knew
 */
public record Batch(List<Answer<Product>> found, List<ProductId> missing) {
  public Batch {
    found = List.copyOf(found);
    missing = List.copyOf(missing);
  }

  /** When the oldest of them was fetched. */
  public Optional<Instant> oldest() {
    return found.stream().map(Answer::fetchedAt).min(Comparator.naturalOrder());
  }

  static Batch of(List<ProductId> ids, List<Answer<List<Product>>> answers) {
    Map<ProductId, Answer<Product>> found = new LinkedHashMap<>();
    List<ProductId> missing = new ArrayList<>();
    for (ProductId id : ids) {
      find(id, answers).ifPresentOrElse(answer -> found.put(id, answer), () -> missing.add(id));
    }
    return new Batch(List.copyOf(found.values()), missing.stream().distinct().toList());
  }

  /** Whether a product is the one that is meant; an opaque id may have been answered natively. */
  static boolean is(Product product, ProductId id) {
    return product.id().equals(id) || product.offer().reference().filter(id::equals).isPresent();
  }

  private static Optional<Answer<Product>> find(ProductId id, List<Answer<List<Product>>> answers) {
    return answers.stream()
        .flatMap(
            answer ->
                answer.value().stream()
                    .filter(product -> is(product, id))
                    .map(product -> one(answer, product)))
        .findFirst();
  }

  private static Answer<Product> one(Answer<List<Product>> answer, Product product) {
    return new Answer<>(answer.provider(), product, answer.raw(), answer.fetchedAt());
  }
}
