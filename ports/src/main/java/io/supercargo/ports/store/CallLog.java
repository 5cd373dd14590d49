package io.supercargo.ports.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The log of calls to suppliers, bounded in age and size. Thread-safe. */
public interface CallLog {
  /** Forgets everything. */
  CallLog NONE =
      new CallLog() {
        @Override
        public void record(Supplier<CallRecord> call) {}

        @Override
        public List<CallRecord> recent(Query query) {
          return List.of();
        }

        @Override
        public Optional<CallRecord> find(String id) {
          return Optional.empty();
        }
      };

  /**
   * Writes a call down, soon. Never blocks and never fails the call; under pressure the log loses
   * entries and says how many.
   *
   * @param call makes the masked record, on the log's own thread
   */
  void record(Supplier<CallRecord> call);

  /** The newest first. What was recorded before the call of this method is seen by it. */
  List<CallRecord> recent(Query query);

  Optional<CallRecord> find(String id);

  /**
   * Forgets all calls to a provider that name something in the address or the body.
   *
   * @param names at least one
   * @return how many
   */
  default int forget(String provider, List<String> names) {
    return 0;
  }

  /**
   * Which calls are wanted.
   *
   * @param provider by name; empty for all
   * @param failedOnly leave out what went well
   * @param before an id; only older ones
   * @param naming texts of which one stands in the address or the body of the request; empty for
   *     all
   * @param limit at most so many, 1 or more
   */
  record Query(
      Optional<String> provider,
      boolean failedOnly,
      Optional<String> before,
      List<String> naming,
      int limit) {
    public Query {
      naming = List.copyOf(naming);
    }

    /** Whatever they name. */
    public Query(
        Optional<String> provider, boolean failedOnly, Optional<String> before, int limit) {
      this(provider, failedOnly, before, List.of(), limit);
    }

    /** Those to one provider that name something. Slow: whole calls are searched. */
    public static Query naming(String provider, List<String> names, int limit) {
      return new Query(Optional.of(provider), false, Optional.empty(), names, limit);
    }

    /** Whether a call names what is wanted. */
    public boolean isNamedBy(CallRecord.Sent sent) {
      return naming.isEmpty()
          || naming.stream()
              .anyMatch(name -> sent.url().contains(name) || sent.body().contains(name));
    }

    public static Query last(int limit) {
      return new Query(Optional.empty(), false, Optional.empty(), limit);
    }
  }
}
