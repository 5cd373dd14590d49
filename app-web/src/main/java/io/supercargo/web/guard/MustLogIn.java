package io.supercargo.web.guard;

/** A page was asked for by a person who has not said who that is. */
public final class MustLogIn extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MustLogIn(String page) {
    super(page);
  }

  /** What was asked for. */
  public String page() {
    return String.valueOf(getMessage());
  }
}
