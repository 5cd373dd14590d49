package io.supercargo.application.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.Market;
import io.supercargo.application.provider.Answers.Told;
import io.supercargo.application.provider.FanOut.Partly;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Provider;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FanOutTest {
  private static final ThreadLocal<String> REQUEST = ThreadLocal.withInitial(() -> "none");

  private final Provider a = Provider.named("a", "fake").build();
  private final Provider b = Provider.named("b", "fake").build();
  private final Provider c = Provider.named("c", "fake").build();
  private final FanOut fanOut =
      new FanOut(InstantSource.system(), FanOutTest::carrying, Deadlines.USUAL);

  @AfterEach
  void close() {
    fanOut.close();
    REQUEST.remove();
  }

  @Test
  void severalAreAskedAtTheSameTimeAndAnswerInOrder() {
    CyclicBarrier allAtOnce = new CyclicBarrier(3);
    List<Told<String>> told =
        fanOut.ask(
            List.of(a, b, c),
            Terms.USUAL,
            provider -> {
              await(allAtOnce);
              return Partly.whole(provider.name());
            });
    assertThat(told).map(it -> it.value().orElseThrow()).containsExactly("a", "b", "c");
  }

  @Test
  void oneFailureIsAReport() {
    List<Told<String>> told =
        fanOut.ask(
            List.of(a, b),
            Terms.USUAL,
            provider -> {
              if (provider == b) {
                throw Market.unavailable("b");
              }
              return Partly.whole("found");
            });
    assertThat(told.get(1).report().status()).isEqualTo(ProviderReport.Status.FAILED);
    assertThat(told.get(1).report().reason()).contains("no answer within 20 s");
    assertThat(told.get(0).report().status()).isEqualTo(ProviderReport.Status.OK);
  }

  @Test
  void theOnlyFailureIsThrown() {
    SupplierFailure failure = Market.unavailable("a");
    assertThatThrownBy(() -> fanOut.ask(List.of(a), Terms.USUAL, provider -> thrown(failure)))
        .isSameAs(failure);
  }

  @Test
  void whenAllFailTheMostTellingFailureIsThrown() {
    SupplierFailure refused =
        new SupplierFailure.Unauthenticated(Origin.of("b"), "the signature was refused");
    assertThatThrownBy(
            () ->
                fanOut.ask(
                    List.of(a, b),
                    Terms.USUAL,
                    provider -> thrown(provider == b ? refused : Market.unavailable("a"))))
        .isSameAs(refused);
  }

  @Test
  void whoDoesNotAnswerByItsDeadlineHasFailed() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);
    Deadlines deadlines = new Deadlines(Duration.ofMinutes(1), Map.of("b", Duration.ofMillis(50)));
    try (FanOut hasty = new FanOut(InstantSource.system(), it -> it, deadlines)) {
      List<Told<String>> told =
          hasty.ask(
              List.of(a, b),
              Terms.USUAL,
              provider -> provider == b ? hang(interrupted) : Partly.whole("found"));
      assertThat(told.get(0).report().status()).isEqualTo(ProviderReport.Status.OK);
      assertThat(told.get(1).report().status()).isEqualTo(ProviderReport.Status.FAILED);
      assertThat(told.get(1).report().reason()).contains("b did not answer within 50 ms");
      assertThat(told.get(1).millis()).isBetween(50L, 5000L);
      assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void whatIsThereAtTheDeadlineIsAPart() {
    CountDownLatch never = new CountDownLatch(1);
    List<Told<String>> told =
        fanOut.ask(
            List.of(a),
            Terms.USUAL.within(Duration.ofMillis(300)),
            provider -> {
              try {
                never.await();
              } catch (InterruptedException stopped) {
                return new Partly<>("half", Optional.of(Market.unavailable("a")));
              }
              return Partly.whole("whole");
            });
    assertThat(told.get(0).report().status()).isEqualTo(ProviderReport.Status.PARTIAL);
    assertThat(told.get(0).value()).contains("half");
    assertThat(told.get(0).report().reason()).contains("a did not answer within 300 ms");
  }

  @Test
  void nobodyIsWaitedForBeyondTheCallersPatience() {
    assertThatThrownBy(
            () ->
                fanOut.ask(
                    List.of(a, b),
                    Terms.USUAL.within(Duration.ofMillis(30)),
                    provider -> hang(new CountDownLatch(1))))
        .isInstanceOf(SupplierFailure.Unavailable.class)
        .hasMessage("a did not answer within 30 ms");
  }

  @Test
  void whoHangsAndDoesNotListenHoldsNoMoreThreads() {
    CountDownLatch end = new CountDownLatch(1);
    Deadlines brief = new Deadlines(Duration.ofMinutes(1), Map.of("a", Duration.ofMillis(300)));
    try (FanOut narrow = new FanOut(InstantSource.system(), it -> it, brief, 2)) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> narrow.ask(List.of(a), Terms.USUAL, provider -> deaf(end)))
            .hasMessage("a did not answer within 300 ms");
      }
      assertThatThrownBy(() -> narrow.ask(List.of(a), Terms.USUAL, provider -> deaf(end)))
          .isInstanceOf(SupplierFailure.RateLimited.class)
          .hasMessage("a has 2 questions under way and was not asked");
      assertThat(narrow.ask(List.of(b), Terms.USUAL, provider -> Partly.whole("found"))).hasSize(1);
      end.countDown();
      Awaitility.await()
          .ignoreExceptions()
          .until(
              () -> narrow.ask(List.of(a), Terms.USUAL, provider -> Partly.whole("x")).size() == 1);
    }
  }

  @Test
  void faultsOfOurOwnAreNotHidden() {
    for (Provider faulty : List.of(a, b)) {
      assertThatThrownBy(
              () ->
                  fanOut.ask(
                      List.of(a, b),
                      Terms.USUAL,
                      provider -> {
                        if (provider == faulty) {
                          throw new IllegalStateException("ours");
                        }
                        return Partly.whole("found");
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("ours");
    }
  }

  @Test
  void whatHangsOnTheThreadIsTakenAlong() {
    REQUEST.set("r-1");
    List<Told<String>> told =
        fanOut.ask(List.of(a, b), Terms.USUAL, provider -> Partly.whole(REQUEST.get()));
    assertThat(told).map(it -> it.value().orElseThrow()).containsExactly("r-1", "r-1");
  }

  @Test
  void platformThreadsDoNotKeepTheProcessAlive() throws Exception {
    ExecutorService threads = Threads.platform();
    assertThat(threads.submit(() -> Thread.currentThread().isDaemon()).get()).isTrue();
    threads.shutdown();
  }

  private static <T> Partly<T> thrown(SupplierFailure failure) {
    throw failure;
  }

  private static Partly<String> hang(CountDownLatch interrupted) {
    try {
      new CountDownLatch(1).await();
      return Partly.whole("never");
    } catch (InterruptedException stopped) {
      interrupted.countDown();
      throw new IllegalStateException(stopped);
    }
  }

  private static Partly<String> deaf(CountDownLatch end) {
    while (true) {
      try {
        end.await();
        return Partly.whole("late");
      } catch (InterruptedException ignored) {
        // goes on
      }
    }
  }

  private static Runnable carrying(Runnable task) {
    String request = REQUEST.get();
    return () -> {
      REQUEST.set(request);
      task.run();
    };
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(10, TimeUnit.SECONDS);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
