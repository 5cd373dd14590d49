package io.supercargo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What went wrong is put right with the console alone. */
@Tag("slow")
@ExtendWith(Moored.class)
class TroubleTest {
  @Test
  void anOrderThatNobodyKnowsOfIsSettledByHand(Harbour harbour) {
    try (Visit visit = harbour.fresh()) {
      String intent = lost(visit);

      assertThat(visit.text()).contains("Nobody can say yet");
      visit.click("form[action$='/look'] button");
      assertThat(visit.text()).contains("no order");
      visit.open("/intents");
      visit.click("a[href='" + intent + "']");
      visit.find("#done").selectOption("false");
      visit.find("#evidence").fill("asked the supplier by phone");
      visit.find("#by").fill("Li Lei");
      visit.picture("stuck-order");
      visit.click("form[action$='/resolve'] button");

      assertThat(visit.await("/intents/.*")).isEqualTo(intent);
      assertThat(visit.text()).contains("Settled by hand", "Li Lei: asked the supplier by phone");
      visit.open("/intents");
      assertThat(visit.find("a[href='" + intent + "']").count()).isZero();
    }
  }

  @Test
  void aMessageIsSentAgain(Harbour harbour) throws Exception {
    try (Visit visit = harbour.fresh();
        Subscriber subscriber = Subscriber.open()) {
      visit.open("/events");
      visit.find("#url").fill(subscriber.url());
      visit.click("form[action='/events'][method=post] button");
      visit.sees("#secret");
      visit.click("section:has(#secret) a");
      visit.await("/events/webhooks/.*");
      visit.click("button[value=test]");
      String first = subscriber.next();
      visit.page().reload();
      visit.sees("tbody tr");
      visit.picture("webhook");
      visit.click("button[value=resend]");

      assertThat(subscriber.next()).isEqualTo(first);
    }
  }

  /** Orders while answers are lost; the page says that nobody knows. */
  private static String lost(Visit visit) {
    Shopper shopper = new Shopper(visit);
    shopper.choose();
    shopper.take();
    visit.open("/sandbox");
    visit.find("#operation").selectOption("order");
    visit.find("#effect").selectOption("timeout-before");
    visit.find("#times").fill("1");
    visit.click("button[value=set]");
    visit.sees("button[value=clear]");
    visit.open("/cart");
    String intent = shopper.order();
    visit.open("/sandbox");
    visit.click("button[value=clear]");
    return visit.open(intent).path();
  }
}
