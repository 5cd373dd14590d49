package io.supercargo.bootstrap;

import io.supercargo.ports.provider.SettingsException;
import io.supercargo.ports.provider.SettingsException.Problem;
import io.supercargo.ports.provider.Surroundings;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Finds every problem of a configuration, without a store and without calling anybody. */
public final class ConfigurationCheck {
  private ConfigurationCheck() {}

  /** All problems; empty when the configuration can be used. */
  public static List<Problem> problems(Configuration configuration) {
    List<Problem> more = new ArrayList<>();
    ProviderOpening providers = ProviderOpening.ofClasspath();
    providers.open(configuration.providers(), Surroundings::bare);
    providers.close();
    more.addAll(providers.problems());
    GatewayOpening gateways = GatewayOpening.ofClasspath();
    gateways.open(configuration, ConfigurationCheck::none, InstantSource.system());
    more.addAll(gateways.problems());
    return new Problems(configuration.tree(), configuration.problems()).and(more);
  }

  /**
   * @throws SettingsException with all problems, when there are any
   */
  public static void require(Configuration configuration) {
    List<Problem> problems = problems(configuration);
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
  }

  private static io.supercargo.ports.provider.Provider none(String name) {
    throw new IllegalStateException("a gateway asked for provider " + name + " at its opening");
  }
}
