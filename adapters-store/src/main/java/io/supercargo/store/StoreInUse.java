package io.supercargo.store;

/** Another process holds the H2 file, which admits only one. */
public final class StoreInUse extends StoreFailure {
  private static final long serialVersionUID = 1L;

  private final String place;

  StoreInUse(String place, Throwable cause) {
    super("the store " + place + " is in use by another process", cause);
    this.place = place;
  }

  /** The store's address, fit to be shown. */
  public String place() {
    return place;
  }
}
