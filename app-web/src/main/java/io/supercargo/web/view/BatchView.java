package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.product.Batch;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Raw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Several products, and the ids that nobody knows. */
public record BatchView(
    List<ProductView> items,
    List<String> missing,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {
  public static BatchView of(Batch batch, boolean withRaw) {
    return new BatchView(
        batch.found().stream().map(product -> ProductView.of(product, false)).toList(),
        batch.missing().stream().map(ProductId::toString).toList(),
        RawBody.of(withRaw, bodies(batch)));
  }

  /** Once each: one body tells of all the products that one provider found. */
  private static Map<String, List<Raw>> bodies(Batch batch) {
    Map<String, List<Raw>> bodies = new LinkedHashMap<>();
    for (Answer<Product> answer : batch.found()) {
      bodies.put(answer.provider(), List.of(answer.raw()));
    }
    return bodies;
  }
}
