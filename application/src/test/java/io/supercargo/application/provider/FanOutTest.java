package io.supercargo.application.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.Market;
import io.supercargo.application.provider.Answers.Told;
import io.supercargo.application.provider.FanOut.Partly;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Provider;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FanOutTest {
  private static final ThreadLocal<String> REQUEST = ThreadLocal.withInitial(() -> "none");

  private final Provider a = Provider.named("a", "fake").build();
  private final Provider b = Provider.named("b", "fake").build();
  private final Provider c = Provider.named("c", "fake").build();
  private final FanOut fanOut = new FanOut(InstantSource.system(), FanOutTest::carrying);

  @AfterEach
  void close() {
    fanOut.close();
    REQUEST.remove();
  }

  @Test
  void oneAloneIsAskedInTheCallersThread() {
    List<Told<Thread>> told =
        fanOut.ask(List.of(a), provider -> Partly.whole(Thread.currentThread()));
    assertThat(told.get(0).value()).contains(Thread.currentThread());
  }

  @Test
  void severalAreAskedAtTheSameTimeAndAnswerInOrder() {
    CyclicBarrier allAtOnce = new CyclicBarrier(3);
    List<Told<String>> told =
        fanOut.ask(
            List.of(a, b, c),
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
    assertThatThrownBy(() -> fanOut.ask(List.of(a), provider -> thrown(failure))).isSameAs(failure);
  }

  @Test
  void whenAllFailTheMostTellingFailureIsThrown() {
    SupplierFailure refused =
        new SupplierFailure.Unauthenticated(Origin.of("b"), "the signature was refused");
    assertThatThrownBy(
            () ->
                fanOut.ask(
                    List.of(a, b),
                    provider -> thrown(provider == b ? refused : Market.unavailable("a"))))
        .isSameAs(refused);
  }

  @Test
  void faultsOfOurOwnAreNotHidden() {
    for (Provider faulty : List.of(a, b)) {
      assertThatThrownBy(
              () ->
                  fanOut.ask(
                      List.of(a, b),
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
    List<Told<String>> told = fanOut.ask(List.of(a, b), provider -> Partly.whole(REQUEST.get()));
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
