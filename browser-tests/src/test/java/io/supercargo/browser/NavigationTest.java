package io.supercargo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How people get from place to place. */
@Tag("slow")
@ExtendWith(Moored.class)
class NavigationTest {
  private static final String TRADE = "header .deck:has(a[href='/refunds'])";
  private static final String SUPPLIERS = "header .deck:has(a[href='/calls'])";

  @Test
  void aDeckNeedsNoScript(Harbour harbour) {
    try (Visit visit = harbour.fresh(how -> how.setJavaScriptEnabled(false))) {
      visit.open("/orders");
      visit.click(SUPPLIERS + " summary");
      visit.click(SUPPLIERS + " a[href='/calls']");

      assertThat(visit.await("/calls")).isEqualTo("/calls");
      assertThat(visit.find(SUPPLIERS + " summary").getAttribute("aria-current")).isEqualTo("true");
      assertThat(visit.find("header nav a[aria-current=page]").getAttribute("href"))
          .isEqualTo("/calls");
    }
  }

  @Test
  void oneStandsOpenAtATime(Harbour harbour) {
    try (Visit visit = harbour.fresh(Looks::phone)) {
      visit.open("/");
      visit.click(TRADE + " summary");
      visit.sees(TRADE + "[open] a:visible");
      visit.click(SUPPLIERS + " summary");
      visit.sees(SUPPLIERS + "[open] a:visible");

      assertThat(visit.find("header .deck[open]").count()).isEqualTo(1);
      visit.click(".foot");
      assertThat(visit.find("header .deck[open]").count()).isZero();
    }
  }

  @Test
  void aKeyboardOpensGoesAndCloses(Harbour harbour) {
    try (Visit visit = harbour.fresh()) {
      Keys keys = new Keys(visit);
      visit.open("/");
      keys.tabTo(TRADE + " summary").press("Enter");
      keys.tabTo("a[href='/refunds']").press("Escape");
      assertThat(visit.find("header .deck[open]").count()).isZero();
      assertThat(visit.find(TRADE + " summary:focus").count()).isEqualTo(1);

      keys.press("Enter").tabTo("a[href='/refunds']").press("Enter");
      assertThat(visit.await("/refunds")).isEqualTo("/refunds");
    }
  }
}
