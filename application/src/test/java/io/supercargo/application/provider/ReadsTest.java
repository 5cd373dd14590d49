package io.supercargo.application.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.Market;
import io.supercargo.domain.Capability;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Circuit;
import io.supercargo.ports.provider.Provider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who asks what was asked a moment ago, or is being asked just now. */
final class ReadsTest {
  private static final Keeping KEEPING =
      new Keeping(
          Map.of(Capability.KEYWORD_SEARCH, Duration.ofSeconds(30)),
          100,
          Set.of(),
          Set.of("never"));

  private final Provider lined = lined("lined");
  private final Provider inside = Provider.named("inside", "fake").build();
  private final Provider never = lined("never");
  private final House house = new House(KEEPING, lined, inside, never);
  private final AtomicInteger asked = new AtomicInteger();
  private final ExecutorService callers = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    callers.shutdownNow();
    house.close();
  }

  @Test
  void anAnswerIsKeptForItsTimeAndTellsWhenItWasFetched() {
    Fetched<String> first = read(lined, "bag", Terms.USUAL);
    assertThat(first.at()).isEqualTo(house.now());
    assertThat(first.keptUntil()).contains(house.now().plusSeconds(30));
    house.pass(Duration.ofSeconds(29));
    assertThat(read(lined, "bag", Terms.USUAL)).isEqualTo(first);
    assertThat(asked).hasValue(1);
    house.pass(Duration.ofSeconds(1));
    assertThat(read(lined, "bag", Terms.USUAL).at()).isEqualTo(house.now());
    assertThat(asked).hasValue(2);
  }

  @Test
  void anotherQuestionOrCapabilityOrProviderIsAnotherAnswer() {
    read(lined, "bag", Terms.USUAL);
    read(lined, "lamp", Terms.USUAL);
    read(never, "bag", Terms.USUAL);
    house.reads.read(
        new Reads.Question(lined, Capability.FILTERS, "bag"), Terms.USUAL, this::answer);
    assertThat(asked).hasValue(4);
  }

  @Test
  void whoWantsItFreshGetsItAndLeavesItForTheNext() {
    read(lined, "bag", Terms.USUAL);
    house.pass(Duration.ofSeconds(5));
    Fetched<String> fresh = read(lined, "bag", Terms.FRESH);
    assertThat(fresh.at()).isEqualTo(house.now());
    assertThat(read(lined, "bag", Terms.USUAL)).isEqualTo(fresh);
    assertThat(asked).hasValue(2);
  }

  @Test
  void whatHasNoLineOrNoTimeIsNotKept() {
    for (Provider provider : List.of(inside, never)) {
      assertThat(read(provider, "bag", Terms.USUAL).keptUntil()).isEmpty();
      read(provider, "bag", Terms.USUAL);
    }
    assertThat(asked).hasValue(4);
  }

  @Test
  void aFailureIsNotKept() {
    Reads.Question question = new Reads.Question(lined, Capability.KEYWORD_SEARCH, "bag");
    assertThatThrownBy(
            () ->
                house.reads.read(
                    question,
                    Terms.USUAL,
                    () -> {
                      throw Market.unavailable("lined");
                    }))
        .isInstanceOf(SupplierFailure.Unavailable.class);
    assertThat(read(lined, "bag", Terms.USUAL).value()).isEqualTo("answer 1");
  }

  @Test
  void theSameQuestionAtTheSameTimeIsAskedOnce() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    List<Future<Fetched<String>>> all = new ArrayList<>();
    all.add(callers.submit(() -> read(never, waiting(begun, open))));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    for (int i = 0; i < 20; i++) {
      all.add(callers.submit(() -> read(never, waiting(begun, open))));
    }
    open.countDown();
    for (Future<Fetched<String>> each : all) {
      assertThat(each.get(10, TimeUnit.SECONDS).value()).startsWith("answer");
    }
    assertThat(asked.get()).isLessThan(21);
  }

  @Test
  void allWhoAskTogetherFailTogether() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    SupplierFailure failure = Market.unavailable("never");
    Supplier<Reply<String>> failing =
        () -> {
          hold(begun, open);
          throw failure;
        };
    Future<Fetched<String>> first = callers.submit(() -> read(never, failing));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    Future<Fetched<String>> second = callers.submit(() -> read(never, failing));
    open.countDown();
    for (Future<Fetched<String>> each : List.of(first, second)) {
      assertThatThrownBy(() -> each.get(10, TimeUnit.SECONDS)).hasCause(failure);
    }
  }

  @Test
  void whoGivesUpDoesNotFailThoseWhoFollow() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    Future<Fetched<String>> hasty = callers.submit(() -> read(never, waiting(begun, open)));
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    Future<Fetched<String>> patient = callers.submit(() -> read(never, waiting(begun, open)));
    hasty.cancel(true);
    open.countDown();
    assertThat(patient.get(10, TimeUnit.SECONDS).value()).startsWith("answer");
  }

  private Fetched<String> read(Provider provider, String words, Terms terms) {
    return house.reads.read(
        new Reads.Question(provider, Capability.KEYWORD_SEARCH, words), terms, this::answer);
  }

  private Fetched<String> read(Provider provider, Supplier<Reply<String>> ask) {
    return house.reads.read(
        new Reads.Question(provider, Capability.KEYWORD_SEARCH, "bag"), Terms.USUAL, ask);
  }

  private Reply<String> answer() {
    return Reply.of("answer " + asked.incrementAndGet());
  }

  private Supplier<Reply<String>> waiting(CountDownLatch begun, CountDownLatch open) {
    return () -> {
      hold(begun, open);
      return answer();
    };
  }

  private static void hold(CountDownLatch begun, CountDownLatch open) {
    begun.countDown();
    try {
      open.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw Market.unavailable("never");
    }
  }

  private static Provider lined(String name) {
    return Provider.named(name, "fake").circuit(() -> Circuit.CLOSED).build();
  }
}
