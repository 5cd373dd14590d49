package io.supercargo.web.problem;

import java.util.Optional;

/** This server does not do what the request asks, for a reason that is not the domain's. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemType type;
  private final transient Optional<String> field;

  private Refusal(ProblemType type, Optional<String> field, String detail) {
    super(detail);
    this.type = type;
    this.field = field;
  }

  public static Refusal of(ProblemType type, String detail) {
    return new Refusal(type, Optional.empty(), detail);
  }

  /** Nothing of this id is there. */
  public static Refusal notFound(String what, String id) {
    return of(ProblemType.NOT_FOUND, "there is no %s %s".formatted(what, id));
  }

  ProblemType type() {
    return type;
  }

  Optional<String> field() {
    return field;
  }
}
