package io.supercargo.bootstrap;

import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.spi.Message;
import io.supercargo.ports.provider.SettingsException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the injector of an app: strict, and everything is built before it is handed over. */
public final class Composition {
  private Composition() {}

  /**
   * Composes the modules.
   *
   * @throws SettingsException when the configuration has problems
   * @throws io.supercargo.store.StoreFailure when the store cannot be opened
   */
  public static Injector of(Module... modules) {
    List<Module> all = new ArrayList<>(Arrays.asList(modules));
    all.add(
        binder -> {
          binder.requireExplicitBindings();
          binder.disableCircularProxies();
        });
    try {
      return Guice.createInjector(Stage.PRODUCTION, all);
    } catch (CreationException failed) {
      abandon(modules);
      throw reason(failed);
    }
  }

  /** What was opened before something failed does not stay open. */
  private static void abandon(Module... modules) {
    for (Module module : modules) {
      if (module instanceof SupercargoModule house) {
        house.shutdown().close();
      }
    }
  }

  /** What a module threw while it built something, rather than the injector's tale of it. */
  private static RuntimeException reason(CreationException failed) {
    return failed.getErrorMessages().stream()
        .map(Message::getCause)
        .filter(RuntimeException.class::isInstance)
        .map(RuntimeException.class::cast)
        .findFirst()
        .orElse(failed);
  }
}
