package io.supercargo.cli;

import io.supercargo.ports.provider.SettingsException;
import io.supercargo.store.StoreFailure;
import java.util.function.Supplier;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Opens what a server is made of, and tells plainly why it does not open. */
final class Opening {
  private Opening() {}

  static <T> T open(Supplier<T> opening) {
    // Some libraries use the JDK's logging, which prints what it likes unless it is led away.
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
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
