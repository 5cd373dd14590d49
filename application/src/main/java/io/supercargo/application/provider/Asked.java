package io.supercargo.application.provider;

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
}
