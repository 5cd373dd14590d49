package io.supercargo.web.problem;

import io.supercargo.domain.InvalidValue;

/** This server does not do what the request asks, for a reason that is not the domain's. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;

  private Refusal(ProblemType type, String detail) {
    super(detail);
    this.type = type;
  }

  public static Refusal of(ProblemType type, String detail) {
    return new Refusal(type, detail);
  }

  /** Nothing of this id is there. */
  public static Refusal notFound(String what, String id) {
    return of(ProblemType.NOT_FOUND, "there is no %s %s".formatted(what, InvalidValue.shown(id)));
  }

  /** The body is over the limit that holds for all. */
  public static Refusal tooLarge() {
    return of(ProblemType.TOO_LARGE, "at most 5 MB are taken");
  }

  public ProblemType type() {
    return type;
  }
}
