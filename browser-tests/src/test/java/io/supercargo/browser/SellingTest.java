package io.supercargo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sandbox's sellers and its warehouse are served without a mouse. */
@Tag("slow")
@ExtendWith(Moored.class)
class SellingTest {
  private static final String PRODUCT = "1688:731218795448";
  private static final String PERCENT = "#price-percent";

  @Test
  void goodsAreChangedFromTheKeyboard(Harbour harbour) {
    try (Visit visit = harbour.fresh()) {
      visit.open("/sandbox#goods");
      Keys keys = new Keys(visit);
      keys.tabTo("#product").type(PRODUCT).press("Enter");
      visit.sees("button[value=withdraw]");

      keys.tabTo(PERCENT).type("0").press("Enter");
      visit.sees(PERCENT + "[aria-invalid=true]");
      assertThat(visit.find("#trouble").innerText()).contains("percent: 0 (expected:");
      assertThat(visit.find(PERCENT).inputValue()).isEqualTo("0");

      visit.find(PERCENT).fill("");
      visit.find(PERCENT).focus();
      keys.type("150").press("Enter");
      visit.await("/sandbox\\?.*product=.*#goods");
      assertThat(visit.find("[aria-invalid=true]").count()).isZero();
      keys.tabTo("button[value=withdraw]").press("Enter");
      visit.sees("button[value=relist]");
      keys.tabTo("button[value=relist]").press("Enter");
      visit.sees("button[value=withdraw]");
      keys.tabTo("input[name=pieces]").press("Control+A").type("3").press("Enter");
      visit.await("/sandbox\\?.*product=.*#goods");
      assertThat(visit.find("input[name=pieces]").first().inputValue()).isEqualTo("3");
      visit.picture("sandbox-goods");
    }
  }

  @Test
  void aParcelIsReceivedFromTheKeyboard(Harbour harbour) {
    try (Visit visit = harbour.fresh(Looks::phone)) {
      visit.open("/sandbox#warehouse");
      Keys keys = new Keys(visit);
      keys.tabTo("#waybill").type("YT42").press("Tab").press("Tab").press("ArrowDown");
      keys.press("ArrowDown").press("Tab").type("400");
      keys.tabTo("button[value=unpack]").press("Enter");

      visit.sees("tr:has(th:has-text('YT42')) button[value=push-parcel]");
      assertThat(visit.find("tr:has(th:has-text('YT42'))").innerText())
          .contains("400 g", "Objected");
      visit.picture("phone-sandbox-warehouse");
    }
  }
}
