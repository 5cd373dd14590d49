package io.supercargo.application.provider;

import io.supercargo.application.provider.ProviderReport.Status;
import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What several providers said to the same question, each in its own time.
 *
 * @param told what they said, in the order of asking
 * @param lacking those that were not asked because they cannot
 */
public record Answers<T>(List<Told<T>> told, List<Provider> lacking) {

  /**
   * What one of them said.
   *
   * @param value empty when nothing came
   * @param failure why it is not all that was asked for, where so
   */
  public record Told<T>(
      Provider provider, Optional<T> value, Optional<SupplierFailure> failure, long millis) {
    ProviderReport report() {
      return new ProviderReport(
          provider.name(), status(), millis, failure.map(SupplierFailure::getMessage));
    }

    private Status status() {
      if (failure.isEmpty()) {
        return Status.OK;
      }
      if (value.isPresent()) {
        return Status.PARTIAL;
      }
      return failure.get().kind() == Kind.UNSUPPORTED ? Status.UNSUPPORTED : Status.FAILED;
    }
  }

  /** A report on each provider, the unable last. */
  public List<ProviderReport> reports(Capability capability) {
    return Stream.concat(
            told.stream().map(Told::report),
            lacking.stream().map(provider -> unsupported(provider, capability)))
        .toList();
  }

  private static ProviderReport unsupported(Provider provider, Capability capability) {
    String reason =
        "%s cannot do %s at %s"
            .formatted(provider.name(), capability.code(), provider.marketplace().code());
    return new ProviderReport(provider.name(), Status.UNSUPPORTED, 0, Optional.of(reason));
  }
}
