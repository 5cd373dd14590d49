package io.supercargo.ports.failure;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import java.util.List;
import java.util.Optional;

/** Says what a provider lacks, and who has it. */
final class Lack {
  private Lack() {}

  static String text(
      String provider, Capability capability, Optional<Marketplace> at, List<String> having) {
    return "%s cannot do %s%s; %s"
        .formatted(
            provider,
            capability.code(),
            at.map(where -> " at " + where.code()).orElse(""),
            having.isEmpty()
                ? "no configured provider can"
                : "these can: " + String.join(", ", having));
  }
}
