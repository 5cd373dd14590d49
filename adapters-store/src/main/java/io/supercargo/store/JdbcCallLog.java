package io.supercargo.store;

import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallRecord;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The call log in a table. Callers only put calls into a queue; one thread of the log's own makes
 * the records and writes them, and rests nine times as long as it worked (a second at most): a
 * flood of calls costs a tenth of a core and the calls that do not fit, not the speed of the calls.
 */
final class JdbcCallLog implements CallLog, AutoCloseable {
  private static final int WRITTEN_AT_ONCE = 250;
  private static final int REST_PER_WORK = 9;
  private static final long SHORTEST_REST = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(1);

  private final CallTable table;
  private final BlockingQueue<Supplier<CallRecord>> waiting;
  private final CallTrim trim;
  private final LostCalls lost;
  private final ScheduledThreadPoolExecutor writer;

  JdbcCallLog(CallTable table, InstantSource clock, CallLogLimits limits) {
    this.table = table;
    this.waiting = new ArrayBlockingQueue<>(limits.waiting());
    this.trim = new CallTrim(table, clock, limits);
    this.lost = new LostCalls(clock);
    this.writer = new ScheduledThreadPoolExecutor(1, JdbcCallLog::thread);
    writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    workIn(LONGEST_REST); // a start has better things to do
  }

  @Override
  public void record(Supplier<CallRecord> call) {
    if (!waiting.offer(call)) {
      lost.add();
    }
  }

  @Override
  public List<CallRecord> recent(Query query) {
    flush();
    return table.recent(query);
  }

  @Override
  public Optional<CallRecord> find(String id) {
    flush();
    return table.find(id);
  }

  @Override
  public int forget(String provider, List<String> names) {
    flush();
    return table.forget(provider, names);
  }

  long lost() {
    return lost.sum();
  }

  @Override
  public void close() {
    flush();
    writer.shutdown();
  }

  /** Waits until all that was recorded before is written. */
  private void flush() {
    try {
      writer.submit(this::work).get();
    } catch (RejectedExecutionException closed) {
      // nothing is waiting any more
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken.getCause());
    }
  }

  private void workAndRest() {
    long began = System.nanoTime(); // a stopwatch, not a time of day
    try {
      work();
    } finally {
      long rest = REST_PER_WORK * (System.nanoTime() - began);
      workIn(Math.min(LONGEST_REST, Math.max(SHORTEST_REST, rest)));
    }
  }

  private void workIn(long nanos) {
    try {
      var next = writer.schedule(this::workAndRest, nanos, TimeUnit.NANOSECONDS);
      assert !next.isCancelled();
    } catch (RejectedExecutionException closed) {
      // so this was the last time
    }
  }

  /** Never throws: the log goes on when a call or the store is broken. */
  private void work() {
    try {
      writeWaiting();
      trim.trimIfDue();
    } catch (StoreFailure notTrimmed) {
      lost.add(0, notTrimmed);
    }
    lost.tell();
  }

  /** Writes those that wait now; what comes meanwhile is for the next time. */
  private void writeWaiting() {
    int left = waiting.size();
    while (left > 0) {
      List<Supplier<CallRecord>> calls = new ArrayList<>(WRITTEN_AT_ONCE);
      left -= waiting.drainTo(calls, Math.min(left, WRITTEN_AT_ONCE));
      write(made(calls));
    }
  }

  private List<CallRecord> made(List<Supplier<CallRecord>> calls) {
    List<CallRecord> made = new ArrayList<>(calls.size());
    for (Supplier<CallRecord> call : calls) {
      try {
        made.add(call.get());
      } catch (RuntimeException broken) {
        lost.add(1, broken);
      }
    }
    return made;
  }

  private void write(List<CallRecord> calls) {
    try {
      table.add(calls);
      trim.wrote(calls.size());
    } catch (StoreFailure refused) {
      lost.add(calls.size(), refused);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "call-log");
    thread.setDaemon(true);
    return thread;
  }
}
