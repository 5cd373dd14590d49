package io.supercargo.http.push;

import io.supercargo.domain.push.Callback;

/** Suppliers' consoles try an address before they keep it; no page tells what they send. */
final class Greetings {
  private Greetings() {}

  static boolean is(Callback callback) {
    return !callback.method().equals("POST")
        || callback.body().isBlank()
        || callback.body().strip().equals("{}");
  }
}
