package io.supercargo.bootstrap;

import io.supercargo.application.order.OrderPolicy;
import io.supercargo.application.provider.Routing;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.ports.provider.SettingsException.Problem;
import io.supercargo.ports.provider.Wanted;
import io.supercargo.store.StoreConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user wants, read from file, environment and command line. What a provider or a gateway
 * wants to know is left for it to read.
 *
 * <p>Reading never throws: {@link #problems} are all that reading found, and {@link
 * ConfigurationCheck} finds those that only a provider or a gateway can know of.
 */
public final class Configuration {
  private final Tree tree;
  private final boolean sandboxed;
  private final List<Problem> found;
  private final Map<String, String> fallbacks;
  private final List<Wanted> wanted;
  private final ServerSettings server;
  private final StoreConfig store;
  private final CallLogSettings callLog;
  private final Optional<Path> recording;
  private final OrderPolicy orders;
  private final FollowSettings follow;
  private final PeopleSettings people;
  private final List<ProviderSection> providers;
  private final Routing routing;
  private final Manners manners;
  private final GatewaySections gatewaySections;
  private final Map<String, GatewaySection> gateways;

  private Configuration(Tree tree, Home home, boolean sandboxed, List<Problem> before) {
    this.tree = tree;
    this.sandboxed = sandboxed;
    Settings settings = Settings.of("", tree.root());
    this.providers = ProviderSections.read(settings, tree);
    this.server = ServerSettings.read(settings.section("server"));
    this.store = StoreConfig.from(settings.section("store"), home.folder());
    this.callLog = CallLogSettings.read(settings.section("call-log"));
    this.recording = settings.optionalText("record").map(Path::of);
    List<String> names = List.copyOf(tree.section("providers").keySet());
    RoutingSettings routes = RoutingSettings.read(settings.section("routing"), names);
    this.routing = routes.routing();
    CacheSettings cache = CacheSettings.read(settings.section("cache"));
    this.manners = Manners.of(routes.deadline(), cache, providers);
    this.gatewaySections = new GatewaySections(tree, names, sandboxed);
    this.gateways = gatewaySections.read(settings.section("gateways"));
    this.orders =
        OrderSettings.read(
            settings.section("orders"), isToy(), new OrderSettings.Names(names, callers()));
    this.follow = FollowSettings.read(settings.section("follow"));
    this.people = PeopleSettings.read(settings.section("people"));
    settings.noteUnknown();
    this.found = Problems.first(before, settings.problems());
    this.fallbacks = settings.fallbacks();
    this.wanted = settings.wanted();
  }

  /** Reads it all; what is not written has its default. */
  public static Configuration read(Sources sources) {
    Tree tree = new Tree();
    List<Problem> problems = new ArrayList<>();
    sources.file().ifPresent(file -> YamlFile.read(file, tree, problems::add));
    new Variables(sources.environment(), problems::add).fillIn(tree);
    EnvironmentKeys environment = new EnvironmentKeys(sources.environment());
    boolean sandboxed = !tree.has("providers") && !environment.nameAProvider();
    if (sandboxed) {
      ProviderSections.putDefault(tree);
    }
    environment.putInto(tree);
    sources
        .given()
        .forEach(
            (key, value) -> tree.put(List.of(key.split("\\.")), value, Origin.commandLine(key)));
    return new Configuration(tree, sources.home(), sandboxed, problems);
  }

  /** Who may place orders under a name: callers of the REST API, and clients of gateways. */
  private List<String> callers() {
    List<String> callers = new ArrayList<>(server.callers().keySet());
    gateways.forEach(
        (type, section) ->
            section.clients().forEach(client -> callers.add(type + "/" + client.key())));
    return callers;
  }

  public ServerSettings server() {
    return server;
  }

  public StoreConfig store() {
    return store;
  }

  /** Whether the store is a file that nobody has made yet. */
  public boolean hasNewStore() {
    return store.isNew();
  }

  public CallLogSettings callLog() {
    return callLog;
  }

  /** The rules of this house for buying. */
  OrderPolicy orders() {
    return orders;
  }

  FollowSettings follow() {
    return follow;
  }

  PeopleSettings people() {
    return people;
  }

  /** A folder into which every exchange with a supplier is recorded, where one is named. */
  Optional<Path> recording() {
    return recording;
  }

  public List<ProviderSection> providers() {
    return providers;
  }

  /** Whether nobody configured a provider, so that the sandbox stands in. */
  public boolean sandboxed() {
    return sandboxed;
  }

  /** Whether every supplier is a sandbox, so that nothing real is bought. */
  public boolean isToy() {
    return providers.stream().allMatch(ProviderSection::isSandbox);
  }

  public Routing routing() {
    return routing;
  }

  Manners manners() {
    return manners;
  }

  /** What is written on a gateway type, or else what holds for it. */
  public GatewaySection gateway(String type) {
    return gateways.getOrDefault(type, gatewaySections.unwritten(type));
  }

  /** The gateway types that are written of. */
  public List<String> gateways() {
    return List.copyOf(gateways.keySet());
  }

  /** What reading alone found; empty when all is well so far. */
  public List<Problem> problems() {
    return problemsAnd(List.of());
  }

  /**
   * Throws all problems at once, with those that only a provider or a gateway can know of.
   *
   * @throws SettingsException when there are any
   */
  public void throwProblems() {
    ConfigurationCheck.require(this);
  }

  /** These and more, each with the place where it was written. */
  List<Problem> problemsAnd(List<Problem> more) {
    return Problems.first(found, more).stream()
        .map(problem -> Problems.placed(problem, tree))
        .toList();
  }

  List<Wanted> wanted() {
    return wanted;
  }

  Map<String, String> fallbacks() {
    return fallbacks;
  }

  Tree tree() {
    return tree;
  }
}
