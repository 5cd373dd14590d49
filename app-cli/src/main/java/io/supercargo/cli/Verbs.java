package io.supercargo.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes commands and their groups of options; those that want the shell are given it. */
final class Verbs implements CommandLine.IFactory {
  private final CommandLine.IFactory others = CommandLine.defaultFactory();
  private final Shell shell;

  Verbs(Shell shell) {
    this.shell = shell;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1
          && constructor.getParameterTypes()[0] == Shell.class) {
        return type.cast(constructor.newInstance(shell));
      }
    }
    return others.create(type);
  }
}
