package io.supercargo.web.guard;

import io.supercargo.web.problem.Refusal;

/** A person who is logged in asked for what is not given, and shall read why on a page. */
public final class PageRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  PageRefused(Refusal refusal) {
    super(refusal.getMessage());
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
