package io.supercargo.bootstrap;

import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.ports.provider.SettingsException.Problem;
import io.supercargo.ports.provider.Wanted;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lets everything that a configuration names read its section, without opening a store. */
public final class ConfigurationCheck {
  private final List<Problem> problems;
  private final Map<String, String> fallbacks;
  private final List<Wanted> wanted;

  private ConfigurationCheck(
      List<Problem> problems, Map<String, String> fallbacks, List<Wanted> wanted) {
    this.problems = problems;
    this.fallbacks = fallbacks;
    this.wanted = wanted;
  }

  public static ConfigurationCheck of(Configuration configuration) {
    ProviderOpening providers = ProviderOpening.ofClasspath();
    providers.check(configuration.providers());
    GatewayOpening gateways = GatewayOpening.ofClasspath();
    gateways.open(configuration, ConfigurationCheck::absent, InstantSource.system());
    List<Problem> more = new ArrayList<>(providers.problems());
    more.addAll(gateways.problems());
    Map<String, String> fallbacks = new TreeMap<>(configuration.fallbacks());
    fallbacks.putAll(providers.fallbacks());
    fallbacks.putAll(gateways.fallbacks());
    List<Wanted> wanted = new ArrayList<>(configuration.wanted());
    wanted.addAll(providers.wanted());
    wanted.addAll(gateways.wanted());
    return new ConfigurationCheck(configuration.problemsAnd(more), fallbacks, wanted);
  }

  /**
   * @throws SettingsException with all problems, when there are any
   */
  public static void require(Configuration configuration) {
    List<Problem> problems = of(configuration).problems();
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
  }

  /** All of them; empty when the configuration can be used. */
  public List<Problem> problems() {
    return problems;
  }

  /** Every key that anybody asked for. */
  List<Wanted> wanted() {
    return wanted;
  }

  /** What stands in for keys that are not written. */
  Map<String, String> fallbacks() {
    return fallbacks;
  }

  private static Provider absent(String gateway, GatewayClient client) {
    throw new IllegalStateException("a gateway asked for provider " + gateway + " at its opening");
  }
}
