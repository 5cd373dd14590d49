package io.supercargo.application.product;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;

/** Asks what a few suppliers can be asked; the first that knows answers. Thread-safe. */
public final class LookUp {
  private final Inquiry inquiry;

  public LookUp(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure when nobody can, or nobody knows
   */
  public <T> Answer<T> find(Speciality<?, T> what, Selection selection) {
    return inquiry.ask(what.narrowed(selection), what.question());
  }
}
