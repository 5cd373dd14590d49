package io.supercargo.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.testkit.random.Intents;
import io.supercargo.testkit.random.Quotes;
import io.supercargo.testkit.store.SampleIntents;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private static final int MANY = 2_000;

  @Test
  void intentsComeBackAsTheyWere() {
    for (int seed = 0; seed < MANY; seed++) {
      Intent intent = Intents.random(new Random(seed));

      assertThat(Documents.read(Documents.write(intent), Intent.class))
          .as("seed %s", seed)
          .isEqualTo(intent);
    }
  }

  @Test
  void quotesComeBackAsTheyWere() {
    for (int seed = 0; seed < MANY; seed++) {
      SavedQuote quote = Quotes.random(new Random(seed));

      assertThat(Documents.read(Documents.write(quote), SavedQuote.class))
          .as("seed %s", seed)
          .isEqualTo(quote);
    }
  }

  @Test
  void moneyKeepsItsScale() {
    Currency euro = Currency.getInstance("EUR");
    for (String amount : new String[] {"0", "29", "29.00", "-0.0001", "3E+2", "0E+3", "1E-30"}) {
      PriceGuard guard = new PriceGuard(new Money(new BigDecimal(amount).abs(), euro));

      assertThat(Documents.read(Documents.write(guard), PriceGuard.class)).isEqualTo(guard);
    }
  }

  @Test
  void aDocumentReadsSo() {
    assertThat(new String(Documents.write(SampleIntents.intent(1)), UTF_8))
        .isEqualTo(
            "{\"id\":\"in_0000000000000001\",\"kind\":\"PAY\",\"key\":\"key 1\","
                + "\"fingerprint\":\"fingerprint of key 1\","
                + "\"created\":\"2026-11-20T12:00:01.123456Z\",\"attempts\":[{\"number\":1,"
                + "\"part\":1,\"provider\":\"sandbox\",\"marketplace\":\"1688\","
                + "\"task\":{\"task\":\"pay\",\"orderIds\":[\"2257164624870311971\"]},"
                + "\"outcome\":{\"outcome\":\"recorded\"}}],\"version\":1}");
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    String whole = new String(Documents.write(SampleIntents.intent(1)), UTF_8);
    refuses("");
    refuses("null");
    refuses("{}");
    refuses(whole + "1");
    refuses(whole.replace("\"version\":1", "\"version\":\"1\""));
    refuses(whole.replace("\"version\":1", "\"versions\":1"));
    refuses(whole.replace(",\"version\":1", ""));
    refuses(whole.replace("\"number\":1,", ""));
    refuses(whole.replace("\"fingerprint\":\"fingerprint of key 1\",", ""));
    refuses(whole.replace("\"1688\"", "\"1699\""));
    refuses(whole.replace("\"1688\"", "1688"));
    refuses(whole.replace("recorded", "forgotten"));
    refuses(whole.replace("in_0000000000000001", "1"));
    refuses(whole.replace("2026-11-20T12", "2026-11-20 12"));
  }

  private static void refuses(String text) {
    assertThatThrownBy(() -> Documents.read(text.getBytes(UTF_8), Intent.class))
        .as(text)
        .isInstanceOf(StoreFailure.class)
        .hasMessageStartingWith("a document (Intent) cannot be read: ");
  }
}
