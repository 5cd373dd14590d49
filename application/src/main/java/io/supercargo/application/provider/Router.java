package io.supercargo.application.provider;

import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unsupported;
import io.supercargo.ports.provider.Provider;
import java.util.Comparator;
import java.util.List;

/** Decides which providers are asked. Thread-safe. */
public final class Router {
  private final Providers providers;
  private final List<Provider> preferred;
  private final Selection search;
  private final Watch watch;

  public Router(Providers providers, Routing routing, Watch watch) {
    this.providers = providers;
    this.preferred =
        routing.preference().isEmpty()
            ? providers.all()
            : routing.preference().stream().map(providers::named).toList();
    this.search = routing.search();
    this.watch = watch;
  }

  /**
   * Whom to ask one after another until one answers; never empty.
   *
   * @throws Unsupported when one that is named, or everybody, lacks the capability
   */
  public List<Provider> inTurn(Selection selection, Capability capability) {
    return selection.whom() instanceof Selection.Routed
        ? routed(selection, capability)
        : atOnce(selection, capability).asked();
  }

  /**
   * Whom to ask at the same time; at least one.
   *
   * @throws Unsupported when one that is named, or everybody, lacks the capability
   */
  public Round atOnce(Selection selection, Capability capability) {
    Selection whom = selection.whom();
    if (whom instanceof Selection.Named) {
      return new Round(named(whom, capability), List.of());
    }
    if (whom instanceof Selection.All || search instanceof Selection.All) {
      List<Provider> all = seen(providers.all(), selection);
      List<Provider> able = preferredFirst(able(all, capability));
      if (able.isEmpty()) {
        throw unsupported(all, capability, selection);
      }
      return new Round(able, without(all, able));
    }
    return new Round(List.of(routed(selection, capability).get(0)), List.of());
  }

  /**
   * One provider, seen from where the selection says.
   *
   * @throws io.supercargo.domain.InvalidValue when no provider has this name
   */
  public Provider named(String name, Selection selection) {
    Provider provider = providers.named(name);
    return selection.marketplace().map(provider::at).orElse(provider);
  }

  /** Those of a selection, whatever they can; everybody where the routing decides. */
  public List<Provider> meant(Selection selection) {
    return seen(
        selection.whom() instanceof Selection.Named some
            ? some.names().stream().map(providers::named).toList()
            : providers.all(),
        selection);
  }

  /**
   * Who is asked at the same time.
   *
   * @param lacking those that cannot, where everybody was meant
   */
  public record Round(List<Provider> asked, List<Provider> lacking) {}

  private List<Provider> named(Selection selection, Capability capability) {
    List<Provider> named = meant(selection);
    List<Provider> unable = named.stream().filter(it -> !it.can(capability)).toList();
    if (!unable.isEmpty()) {
      throw unsupported(unable, capability, selection);
    }
    return named;
  }

  /** In the order of preference, and after them those that routing leaves out. */
  private List<Provider> preferredFirst(List<Provider> able) {
    return able.stream().sorted(Comparator.comparingInt(this::place)).toList();
  }

  private int place(Provider provider) {
    int place = names(preferred).indexOf(provider.name());
    return place < 0 ? preferred.size() : place;
  }

  /** The healthy before the others, each in the order of preference. */
  private List<Provider> routed(Selection selection, Capability capability) {
    List<Provider> able = able(seen(preferred, selection), capability);
    if (able.isEmpty()) {
      throw unsupported(preferred, capability, selection);
    }
    return able.size() == 1
        ? able
        : able.stream().sorted(Comparator.comparing(watch::passedOver)).toList();
  }

  private Unsupported unsupported(
      List<Provider> unable, Capability capability, Selection selection) {
    Origin origin = Origin.of(String.join(", ", names(unable)));
    List<String> having = names(able(seen(providers.all(), selection), capability));
    boolean lookElsewhere = having.isEmpty() && selection.marketplace().isEmpty();
    return new Unsupported(
        origin,
        capability,
        selection.marketplace(),
        lookElsewhere ? elsewhere(capability) : having);
  }

  /** Who can do it at a marketplace that is not its main one, and at which. */
  private List<String> elsewhere(Capability capability) {
    return providers.all().stream()
        .flatMap(
            provider ->
                provider.marketplaces().stream()
                    .filter(where -> provider.at(where).can(capability))
                    .map(where -> provider.name() + " at " + where.code()))
        .toList();
  }

  private static List<Provider> seen(List<Provider> some, Selection selection) {
    return selection
        .marketplace()
        .map(where -> some.stream().map(provider -> provider.at(where)).toList())
        .orElse(some);
  }

  private static List<Provider> able(List<Provider> some, Capability capability) {
    return some.stream().filter(provider -> provider.can(capability)).toList();
  }

  private static List<Provider> without(List<Provider> all, List<Provider> some) {
    return all.stream().filter(provider -> !some.contains(provider)).toList();
  }

  private static List<String> names(List<Provider> providers) {
    return providers.stream().map(Provider::name).toList();
  }
}
