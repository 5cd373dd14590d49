package io.supercargo.application.provider;

import java.util.List;
import java.util.Optional;

/** Who is asked, and on what terms. Apart from {@link Selection} because of its constants. */
public sealed interface Asked permits Selection {
  /** The providers that are meant, whatever the terms. */
  default Selection whom() {
    return (Selection) this;
  }

  /** How the caller wants to be answered. */
  default Terms terms() {
    return Terms.USUAL;
  }

  /** The same providers on these terms. */
  default Selection on(Terms terms) {
    return terms.equals(Terms.USUAL) ? whom() : new Selection.On(whom(), terms);
  }

  /** One of them alone, at the same place and on the same terms; empty where it is not meant. */
  default Optional<Selection> only(String name) {
    Selection whom = whom();
    boolean meant = !(whom instanceof Selection.Named some) || some.names().contains(name);
    return meant
        ? Optional.of(new Selection.Named(List.of(name), whom.marketplace()).on(terms()))
        : Optional.empty();
  }
}
