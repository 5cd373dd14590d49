package io.supercargo.ports.product;

import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Brand;
import io.supercargo.ports.Reply;

/** The brands of a marketplace. Thread-safe. */
@FunctionalInterface
public interface Brands {
  /**
   * Asks for one page of them.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown
   */
  Reply<Page<Brand>> brands(PageRequest page, Language language);
}
