package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Inspection.Size;
import io.supercargo.domain.logistics.ReceiptStatus;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.testkit.Clocks;
import io.supercargo.web.Bazaar;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What sellers and the warehouse of the sandbox do, on its page. */
@Tag("slow")
class SandboxPageTest {
  private final Clocks.Adjustable clock = Clocks.at("2026-11-20T08:00:00Z");
  private final Bazaar market = Bazaar.open("market", clock);
  private final Served served = Served.at(clock, Map.of(), market.provider());
  private final SandboxControl control = market.provider().port(SandboxControl.class).orElseThrow();
  private final ProductId product = market.plenty(Marketplace.ALIBABA_1688).get(0).id();
  private final String sku = control.sellers().goods(product).variants().get(0).skuId();

  @AfterEach
  void close() {
    served.close();
    market.provider().close();
  }

  @Test
  void aProductIsLookedAtAndChanged() {
    String path = "/sandbox?product=" + encoded(product.toString());
    String title = control.sellers().goods(product).title();
    assertThat(get(path).text()).contains(title, sku, ">Take off the shelf<");

    assertThat(deed("do", "withdraw", "product", product.toString())).isEqualTo(path + "#goods");
    assertThat(control.sellers().goods(product).offered()).isFalse();
    assertThat(get(path).text()).contains(title, ">Put back on the shelf<");
    deed("do", "relist", "product", product.toString());
    deed("do", "reprice", "product", product.toString(), "percent", "200");
    deed("do", "restock", "product", product.toString(), "skuId", sku, "pieces", "7");

    assertThat(control.sellers().goods(product).offered()).isTrue();
    assertThat(control.sellers().goods(product).variants().get(0).left()).isEqualTo(7);
    assertThat(Html.all("id=\"pieces-" + sku + "\"[^>]* value=\"([^\"]*)\"", get(path).text()))
        .containsExactly("7");
  }

  @Test
  void whatIsWrongIsShownAtItsFieldAndNowhereElse() {
    Told dear = post("do", "reprice", "product", product.toString(), "percent", "0");
    assertThat(dear.status()).isEqualTo(400);
    assertThat(dear.text()).contains("percent: 0 (expected: a whole number from 1 to 10000)");
    assertThat(invalid(dear)).containsExactly("price-percent");
    assertThat(value("price-percent", dear)).isEqualTo("0");
    assertThat(value("percent", dear)).as("of a fault").isEmpty();

    Told many =
        post("do", "restock", "product", product.toString(), "skuId", sku, "pieces", "many");
    assertThat(many.text()).contains("pieces: many (expected: a whole number from 0 to 999999999)");
    assertThat(invalid(many)).containsExactly("pieces-" + sku);
    assertThat(value("pieces-" + sku, many)).isEqualTo("many");

    Told unlikely = post("do", "set", "effect", "reset", "percent", "101");
    assertThat(invalid(unlikely)).containsExactly("percent");

    for (String id : List.of("7", "nowhere:7", "1688:7")) {
      Told nothing = get("/sandbox?product=" + encoded(id));
      assertThat(nothing.status()).isIn(400, 404);
      assertThat(invalid(nothing)).containsExactly("product");
      assertThat(value("product", nothing)).isEqualTo(id);
      assertThat(invalid(post("do", "withdraw", "product", id))).containsExactly("product");
    }
  }

  @Test
  void aParcelIsReceivedWithWhatIsFoundInIt() {
    assertThat(deed("do", "unpack", "waybill", "YT7", "orderId", "market:9"))
        .isEqualTo("/sandbox#warehouse");
    deed(
        ("do unpack waybill YT8 result failed weightGrams 400 length 230 width 340 height 560"
                + " remark stained pictures http://localhost/1.png,http://localhost/2.png")
            .split(" "));

    WarehouseReceipt plain = receipt("YT7");
    assertThat(plain.parcel().orderId()).contains("9");
    assertThat(plain.inspection()).isPresent();
    WarehouseReceipt stained = receipt("YT8");
    assertThat(stained.status()).isEqualTo(ReceiptStatus.OBJECTED);
    assertThat(stained.inspection().orElseThrow().size()).contains(new Size(230, 340, 560));
    assertThat(stained.inspection().orElseThrow().pictures()).hasSize(2);
    assertThat(get("/sandbox").text()).contains("YT7", "YT8", "stained", "230 × 340 × 560 mm");
    deed("do", "push-parcel", "waybill", "YT8");
  }

  @Test
  void anExpectedParcelIsReceivedByOneButton() {
    served.post("/api/v1/warehouse/receipts", "application/json", "{\"waybill\":\"YT5\"}");
    assertThat(receipt("YT5").status()).isEqualTo(ReceiptStatus.ANNOUNCED);
    assertThat(Html.all("value=\"(unpack|push-parcel)\"", get("/sandbox").text()))
        .containsExactly("unpack", "unpack");

    deed("do", "unpack", "waybill", "YT5");

    assertThat(receipt("YT5").received()).isPresent();
    assertThat(Html.all("value=\"(unpack|push-parcel)\"", get("/sandbox").text()))
        .containsExactly("push-parcel", "unpack");
  }

  @Test
  void whatCannotBeInAParcelIsShownAtItsField() {
    Told heavy =
        post("do", "unpack", "waybill", "YT7", "weightGrams", "much", "remark", "\"torn\"");
    assertThat(heavy.status()).isEqualTo(400);
    assertThat(invalid(heavy)).containsExactly("weightGrams");
    assertThat(value("weightGrams", heavy)).isEqualTo("much");
    assertThat(value("remark", heavy)).isEqualTo("&quot;torn&quot;");
    assertThat(value("waybill", heavy)).isEqualTo("YT7");
    assertThat(invalid(post("do", "unpack", "waybill", ""))).containsExactly("waybill");
    assertThat(control.parcels().parcels()).isEmpty();
  }

  @Test
  void itIsReadInChinese() {
    String page = served.get("/sandbox?ui=zh&product=" + encoded(product.toString())).text();

    assertThat(page).contains("入库并质检", "下架", "价格（初始价的百分比）");
  }

  private WarehouseReceipt receipt(String waybill) {
    return control.parcels().parcels().stream()
        .filter(it -> it.parcel().waybill().equals(waybill))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> invalid(Told page) {
    return Html.all(
        "<(?:input|select)[^>]* id=\"([^\"]*)\"[^>]*aria-invalid=\"true\"", page.text());
  }

  private static String value(String id, Told page) {
    return Html.all("<input[^>]* id=\"" + id + "\"[^>]* value=\"([^\"]*)\"", page.text()).get(0);
  }

  private String deed(String... fields) {
    Told told = post(fields);
    assertThat(told.status()).as(told.text()).isEqualTo(303);
    return told.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  private Told get(String path) {
    return served.get(path, "Accept", "text/html", "Cookie", "ui=en");
  }

  private Told post(String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&").append(fields[i]).append('=');
      form.append(encoded(fields[i + 1]));
    }
    return served.post(
        "/sandbox",
        "application/x-www-form-urlencoded",
        form.toString(),
        "Accept",
        "text/html",
        "Cookie",
        "ui=en");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
