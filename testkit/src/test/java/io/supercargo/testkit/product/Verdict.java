package io.supercargo.testkit.product;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/**
 * How a suite judged a provider, by the names of its laws.
 *
 * @param undecided laws whose assumptions did not hold
 */
record Verdict(Set<String> kept, Set<String> broken, Set<String> undecided) {
  static Verdict of(Class<?> suite) {
    Events tests =
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(suite)).execute().testEvents();
    return new Verdict(names(tests.succeeded()), names(tests.failed()), names(tests.aborted()));
  }

  Set<String> laws() {
    Set<String> all = new TreeSet<>(kept);
    all.addAll(broken);
    all.addAll(undecided);
    return all;
  }

  private static Set<String> names(Events events) {
    return events.stream().map(Verdict::name).collect(Collectors.toSet());
  }

  private static String name(Event event) {
    return event
        .getTestDescriptor()
        .getSource()
        .map(MethodSource.class::cast)
        .map(MethodSource::getMethodName)
        .orElseThrow();
  }
}
