package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.testkit.store.AtOnce;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
  private static final int THREADS = 16;

  @Test
  void everybodyFindsOnDiskWhatHeCommitted() {
    AtomicLong committed = new AtomicLong();
    AtomicLong onDisk = new AtomicLong();
    GroupCommit commit = new GroupCommit(() -> onDisk.set(committed.get()));

    List<Boolean> found =
        AtOnce.in(
            THREADS,
            thread ->
                IntStream.range(0, 5_000)
                    .allMatch(
                        any -> {
                          long mine = committed.incrementAndGet();
                          commit.settle();
                          return onDisk.get() >= mine;
                        }));

    assertThat(found).containsOnly(true);
  }

  @Test
  void thoseWhoWaitWhileTheFileIsForcedShareTheNextTime() throws InterruptedException {
    AtomicInteger forced = new AtomicInteger();
    AtomicInteger settled = new AtomicInteger();
    CountDownLatch forcing = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    GroupCommit commit =
        new GroupCommit(
            () -> {
              forced.incrementAndGet();
              forcing.countDown();
              awaitAll(go);
            });
    List<Thread> threads =
        IntStream.range(0, THREADS)
            .mapToObj(any -> new Thread(() -> settle(commit, settled)))
            .toList();

    threads.get(0).start();
    forcing.await();
    threads.stream().skip(1).forEach(Thread::start);
    Awaitility.await().until(() -> threads.stream().allMatch(GroupCommitTest::waits));
    go.countDown();
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(settled).hasValue(THREADS);
    assertThat(forced).hasValue(2);
  }

  @Test
  void aDiskThatRefusesIsToldAndTheNextOnesTryAgain() {
    AtomicInteger times = new AtomicInteger();
    GroupCommit commit =
        new GroupCommit(
            () -> {
              if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("the disk is full");
              }
            });

    assertThatThrownBy(commit::settle).hasMessage("the disk is full");
    commit.settle();

    assertThat(times).hasValue(2);
  }

  private static void settle(GroupCommit commit, AtomicInteger settled) {
    commit.settle();
    settled.incrementAndGet();
  }

  private static boolean waits(Thread thread) {
    return thread.getState() == Thread.State.WAITING;
  }

  private static void awaitAll(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
