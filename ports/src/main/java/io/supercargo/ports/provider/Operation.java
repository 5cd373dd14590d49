package io.supercargo.ports.provider;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One operation of a supplier's wire.
 *
 * @param name as it is called by hand, e.g. {@code searchKeyword}
 * @param group the heading it stands under, e.g. {@code product}
 * @param marketplace whose goods it is about; empty where it is about none in particular
 * @param use what calling it does
 * @param method GET or POST
 * @param path after the base URL, with its leading slash
 * @param capabilities what of the unified model it serves, the main one first; empty where it can
 *     only be called raw
 * @param assumption what was guessed about it and from which relative; empty when nothing was
 */
public record Operation(
    String name,
    String group,
    Optional<Marketplace> marketplace,
    Use use,
    String method,
    String path,
    Evidence evidence,
    List<Capability> capabilities,
    Optional<String> assumption) {
  public Operation {
    capabilities = List.copyOf(capabilities);
  }

  /** What an operation does. */
  public enum Use {
    READ,
    /** It changes something at the supplier. */
    WRITE,
    /** The supplier calls it, at an address of ours. */
    PUSH;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What of the unified model it mainly serves. */
  public Optional<Capability> capability() {
    return capabilities.stream().findFirst();
  }

  /** How surely the capabilities that it serves are there. */
  public Support support() {
    return evidence == Evidence.ASSUMED ? Support.ASSUMED : Support.YES;
  }
}
