package io.supercargo.cli;

import io.supercargo.ports.provider.SettingsException;
import io.supercargo.store.StoreFailure;
import java.util.function.Supplier;

/** Opens what a server is made of, and tells plainly why it does not open. */
final class Opening {
  private Opening() {}

  static <T> T open(Supplier<T> opening) {
    try {
      return opening.get();
    } catch (RuntimeException refused) {
      throw plain(refused);
    }
  }

  /** What opens the parts wraps what they say. */
  private static RuntimeException plain(RuntimeException refused) {
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreFailure || cause instanceof SettingsException) {
        return (RuntimeException) cause;
      }
    }
    return refused;
  }
}
