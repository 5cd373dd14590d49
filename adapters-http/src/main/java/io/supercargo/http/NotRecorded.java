package io.supercargo.http;

import java.io.IOException;

/** A recording has no answer to a question; asking again does not help. */
final class NotRecorded extends IOException {
  private static final long serialVersionUID = 1L;

  NotRecorded(String message) {
    super(message);
  }
}
