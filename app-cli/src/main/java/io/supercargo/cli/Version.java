package io.supercargo.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Which Supercargo this is, and on which Java it runs. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"supercargo %s, Java %s".formatted(own(), Runtime.version())};
  }

  static String own() {
    String version = Version.class.getPackage().getImplementationVersion();
    return Objects.requireNonNullElse(version, "(not packaged)");
  }
}
