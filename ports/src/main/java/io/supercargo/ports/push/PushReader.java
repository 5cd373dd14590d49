package io.supercargo.ports.push;

import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.PushMessage;

/** Reads what a supplier sends to us. Asks nobody, and forgets everything. Thread-safe. */
@FunctionalInterface
public interface PushReader {
  /** Never throws: what cannot be believed or read is refused. */
  Reading read(Callback callback);

  /** What a request turned out to be, and how the supplier wants it answered. */
  sealed interface Reading {
    PushAnswer answer();

    /** The supplier has signed it. */
    record Verified(PushMessage message, PushAnswer answer) implements Reading {}

    /** The supplier has not, or it is not a message. */
    record Refused(Reason reason, String why, PushAnswer answer) implements Reading {}

    /** The supplier only looks whether somebody answers here. */
    record Greeting(PushAnswer answer) implements Reading {}
  }

  /** Why a request is not believed. */
  enum Reason {
    /** Its signature is wrong. */
    FORGED,
    /** It has none, and its wire does not tell whether it must. */
    UNVERIFIABLE,
    /** It is no message of this wire. */
    MALFORMED
  }
}
