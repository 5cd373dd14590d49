package io.supercargo.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Puts what was committed on disk, for all who wait at once: while a file is forced, the next ones
 * gather, and one of them forces it for all of those. Thread-safe.
 */
final class GroupCommit {
  private final Runnable force;
  private final ReentrantLock turn = new ReentrantLock();
  private Group gathering = new Group();

  GroupCommit(Runnable force) {
    this.force = force;
  }

  /** Returns when everything that the caller committed before is on disk. */
  void settle() {
    Group group;
    boolean first;
    synchronized (this) {
      group = gathering;
      first = group.size++ == 0;
    }
    if (first) {
      lead(group);
    } else {
      follow(group);
    }
  }

  /** Whoever joins before the group is closed has committed before the file is forced. */
  private void lead(Group group) {
    turn.lock();
    try {
      close();
      force.run();
      group.settled.complete(null);
    } catch (RuntimeException refused) {
      group.settled.completeExceptionally(refused);
      throw refused;
    } finally {
      turn.unlock();
    }
  }

  private synchronized void close() {
    gathering = new Group();
  }

  /** An interrupted caller waits too: what it committed cannot be taken back. */
  private static void follow(Group group) {
    try {
      group.settled.join();
    } catch (CompletionException refused) {
      throw new IllegalStateException("not on disk: " + refused.getMessage(), refused);
    }
  }

  private static final class Group {
    final CompletableFuture<Void> settled = new CompletableFuture<>();
    int size;
  }
}
