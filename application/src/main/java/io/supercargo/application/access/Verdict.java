package io.supercargo.application.access;

import io.supercargo.domain.access.AccessKey;

/** Whether a key is taken. */
public sealed interface Verdict {
  /** It is, as far as its rights go. */
  record Admitted(AccessKey key) implements Verdict {}

  /** It is none of this house's, or no longer one. */
  record Unknown(String detail) implements Verdict {}

  /** It is good, but not here. */
  record Elsewhere(String detail) implements Verdict {}
}
