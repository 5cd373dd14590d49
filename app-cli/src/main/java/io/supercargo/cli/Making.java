package io.supercargo.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/**
 * Makes commands and their groups of options; those that want the shell are given it.
 *
 * <p>Picocli's own factory is the last resort, because it looks for Groovy in every jar when it is
 * loaded, which costs more than a command does.
 */
final class Making implements CommandLine.IFactory {
  private final Shell shell;

  Making(Shell shell) {
    this.shell = shell;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      Class<?>[] wanted = constructor.getParameterTypes();
      if (wanted.length == 0) {
        return type.cast(constructor.newInstance());
      }
      if (wanted.length == 1 && wanted[0] == Shell.class) {
        return type.cast(constructor.newInstance(shell));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
