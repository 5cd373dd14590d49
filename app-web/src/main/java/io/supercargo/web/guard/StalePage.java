package io.supercargo.web.guard;

/** A person sent a change from a page that is none of the session's. */
public final class StalePage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StalePage(String message) {
    super(message);
  }
}
