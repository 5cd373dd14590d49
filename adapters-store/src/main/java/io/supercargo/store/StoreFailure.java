package io.supercargo.store;

import java.sql.SQLException;

/** The store could not do what it was asked. Messages hold no password. */
public sealed class StoreFailure extends RuntimeException permits StoreInUse {
  private static final long serialVersionUID = 1L;

  StoreFailure(String message, Throwable cause) {
    super(message, cause);
  }

  StoreFailure(String message) {
    super(message);
  }

  static StoreFailure notOpened(StoreConfig config, SQLException cause) {
    return new StoreFailure(
        "the store %s cannot be opened: %s".formatted(config.place(), cause.getMessage()), cause);
  }

  static StoreFailure of(SQLException cause) {
    return new StoreFailure("the store failed: " + cause.getMessage(), cause);
  }
}
