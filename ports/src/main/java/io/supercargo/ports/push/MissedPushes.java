package io.supercargo.ports.push;

import io.supercargo.domain.push.PushMessage;
import java.util.List;

/** Messages that a supplier keeps because nobody took them. Thread-safe. */
public interface MissedPushes {
  /**
   * Some of them; they stay there until they are taken.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure when the supplier could not be asked
   */
  List<Missed> missed();

  /** Says that they are here now, so that the supplier forgets them. */
  void taken(List<Missed> messages);

  /**
   * One of them.
   *
   * @param text as it would have come
   */
  record Missed(PushMessage message, String text) {}
}
