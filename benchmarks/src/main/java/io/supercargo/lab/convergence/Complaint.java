package io.supercargo.lab.convergence;

import java.io.IOException;
import java.util.Optional;
import java.util.Random;

/** Money is asked back, and by chance given or not. */
record Complaint(Buyer buyer, Market market, Random luck) {
  private static final int PERCENT = 100;
  private static final String NOT_WANTED = "20006";
  private static final String TOO_FEW = "20029";
  private static final String NEVER_CAME = "20011";

  /** For what was not sent yet. */
  void unsent(String order, String key) throws IOException {
    money(order, "not-sent", NOT_WANTED, "unsent" + key);
  }

  /** For what was sent, and never came. */
  void lost(String order, String key) throws IOException {
    money(order, "not-received", NEVER_CAME, "lost" + key);
  }

  private void money(String order, String goods, String reason, String key) throws IOException {
    String wish =
        """
        {"order":"%s","kind":"refund-only","goods":"%s","reason":"%s",
         "description":"the money back, please"}
        """
            .formatted(order, goods, reason);
    Optional<String> refund = buyer.asks(wish, key);
    if (refund.isPresent()) {
      answered(refund.get());
    }
  }

  /** For what came; the goods go back first. */
  void received(String order, String key) throws IOException {
    String wish =
        """
        {"order":"%s","kind":"return-and-refund","goods":"received","reason":"%s",
         "description":"some are missing"}
        """
            .formatted(order, TOO_FEW);
    Optional<String> refund = buyer.asks(wish, "received" + key);
    if (refund.isPresent() && answered(refund.get()) && chance(80)) {
      buyer.sendsBack(refund.get());
      if (chance(70)) {
        market.answers(refund.get(), "receive");
      }
    }
  }

  /** Whether the seller agreed; time answers where nobody does. */
  private boolean answered(String refund) throws IOException {
    if (chance(20)) {
      market.answers(refund, "refuse");
      if (chance(50)) {
        buyer.takesBack(refund);
      }
      return false;
    }
    if (chance(15)) {
      buyer.takesBack(refund);
      return false;
    }
    if (chance(80)) {
      market.answers(refund, "agree");
      return true;
    }
    return false;
  }

  private boolean chance(int percent) {
    return luck.nextInt(PERCENT) < percent;
  }
}
