package io.supercargo.ports.provider;

/**
 * A kind of provider, found by {@link java.util.ServiceLoader}. An adapter module names its type in
 * {@code META-INF/services/io.supercargo.ports.provider.ProviderType}, and that is all the rest of
 * the house knows of it.
 */
public interface ProviderType {
  /** What configuration writes as {@code type}, e.g. {@code xportcn}. */
  String name();

  /**
   * Opens a provider. Reads every setting that it knows, so that all problems are found at once;
   * does not call the supplier.
   *
   * @param settings the provider's own section; problems are noted there
   * @throws SettingsException when the settings have problems
   */
  Provider open(Settings settings, Surroundings surroundings);

  /**
   * Reads the settings as {@link #open} does and leaves nothing open. A type that does long work in
   * opening does it without.
   *
   * @throws SettingsException when the settings have problems
   */
  default void check(Settings settings) {
    open(settings, Surroundings.bare("check")).close();
  }
}
