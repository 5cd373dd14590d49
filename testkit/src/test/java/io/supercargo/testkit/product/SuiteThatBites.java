package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.testkit.fake.FakeMarket;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Proves of a suite that an honest market keeps its laws, and that each law has once said no. */
abstract class SuiteThatBites {
  /** What the suite in hand is judging; suites are made by JUnit and can be handed nothing. */
  static Sample accused = FakeMarket.named("fake").sample();

  private final Class<?> suite;
  private final List<Planted> faults;

  SuiteThatBites(Class<?> suite, List<Planted> faults) {
    this.suite = suite;
    this.faults = faults;
  }

  @Test
  void honestMarketKeepsEveryLaw() {
    Verdict verdict = judge(FakeMarket.named("fake").sample());

    assertThat(verdict.broken()).isEmpty();
    assertThat(verdict.undecided()).isEmpty();
    assertThat(verdict.kept()).isNotEmpty();
  }

  @Test
  void everyLawHasAFaultToCatch() {
    assertThat(faults.stream().map(Planted::law).collect(Collectors.toSet()))
        .isEqualTo(judge(FakeMarket.named("fake").sample()).laws());
  }

  @TestFactory
  Stream<DynamicTest> everyFaultIsCaughtByItsLaw() {
    return faults.stream()
        .map(planted -> DynamicTest.dynamicTest(planted.law(), () -> assertCaught(planted)));
  }

  private void assertCaught(Planted planted) {
    FakeMarket market = FakeMarket.named("fake");

    Verdict verdict = judge(market.sampleThrough(planted.fault().apply(market.provider())));

    assertThat(verdict.broken()).contains(planted.law());
  }

  private Verdict judge(Sample sample) {
    accused = sample;
    return Verdict.of(suite);
  }
}
