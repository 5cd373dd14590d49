package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.search.Revealed;
import io.supercargo.domain.product.Product;

/** Opens a product by something else than its id: a link, a barcode. Thread-safe. */
public final class OpenProduct {
  private final LookUp lookUp;
  private final Revealed revealed;

  public OpenProduct(LookUp lookUp, Revealed revealed) {
    this.lookUp = lookUp;
    this.revealed = revealed;
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure not found when it leads to no product
   */
  public Answer<Product> open(Speciality<?, Product> by, Selection selection) {
    Answer<Product> answer = lookUp.find(by, selection);
    revealed.learn(answer.provider(), answer.value().offer());
    return answer;
  }
}
