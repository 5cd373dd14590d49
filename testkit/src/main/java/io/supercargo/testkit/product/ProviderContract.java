package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Evidence;
import io.supercargo.ports.provider.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every provider keeps: it can do what it declares, and refuses by name what it does not. */
public abstract class ProviderContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void hasNames() {
    assertThat(sample().provider.name()).isNotBlank();
    assertThat(sample().provider.type()).isNotBlank();
    assertThat(sample().provider.edition()).isNotEqualTo(Optional.of(""));
  }

  @Test
  void declaresSomething() {
    assertThat(Capability.values()).anyMatch(sample().provider::can);
  }

  @Test
  void everyDeclaredCapabilityHasAPort() {
    List<Capability> served =
        probes().stream()
            .filter(probe -> sample().provider.port(probe.port()).isPresent())
            .map(Probe::capability)
            .toList();

    assertThat(Arrays.stream(Capability.values()).filter(sample().provider::can))
        .allMatch(served::contains, "is served by a port");
  }

  @Test
  void declaredCapabilitiesAnswer() {
    assertThat(probes())
        .filteredOn(probe -> sample().provider.can(probe.capability()))
        .allSatisfy(this::assertAnswers);
  }

  @Test
  void otherCapabilitiesAreRefusedByName() {
    assertThat(probes())
        .filteredOn(probe -> !sample().provider.can(probe.capability()))
        .filteredOn(probe -> sample().provider.port(probe.port()).isPresent())
        .allSatisfy(this::assertRefuses);
  }

  @Test
  void operationsCanBeToldApart() {
    assertThat(sample().provider.operations())
        .extracting(Operation::name)
        .doesNotHaveDuplicates()
        .allMatch(name -> !name.isBlank(), "is not blank");
  }

  @Test
  void operationsSayHowTheyAreCalled() {
    assertThat(sample().provider.operations())
        .allMatch(operation -> operation.method().matches("GET|POST"), "is a GET or a POST")
        .allMatch(operation -> operation.path().startsWith("/"), "has a path")
        .allMatch(operation -> !operation.group().isBlank(), "has a group");
  }

  @Test
  void assumedOperationsSayWhatWasAssumed() {
    assertThat(sample().provider.operations())
        .filteredOn(operation -> operation.evidence() == Evidence.ASSUMED)
        .allMatch(operation -> operation.assumption().isPresent(), "says what was assumed");
  }

  private List<Probe<?>> probes() {
    List<Probe<?>> all = new ArrayList<>(Probe.of(sample()));
    all.addAll(OrderProbes.of(sample()));
    all.addAll(RefundProbes.all());
    return all;
  }

  /** A shop that nobody has may be not found or invalid; that is an answer too. */
  private void assertAnswers(Probe<?> probe) {
    try {
      probe.ask(sample());
    } catch (SupplierFailure.NotFound | SupplierFailure.Invalid answer) {
      assertThat(answer.origin().provider()).isEqualTo(sample().provider.name());
    }
  }

  private void assertRefuses(Probe<?> probe) {
    assertThatExceptionOfType(SupplierFailure.Unsupported.class)
        .as(probe.capability().code())
        .isThrownBy(() -> probe.ask(sample()))
        .satisfies(refusal -> assertThat(refusal.capability()).isEqualTo(probe.capability()))
        .satisfies(
            refusal -> assertThat(refusal.origin().provider()).isEqualTo(sample().provider.name()));
  }
}
