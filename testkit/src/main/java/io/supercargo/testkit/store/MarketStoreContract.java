package io.supercargo.testkit.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.store.MarketStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link MarketStore} does. */
public abstract class MarketStoreContract {
  /** An empty store; called once per test. */
  protected abstract MarketStore store();

  @Test
  public void givesBackWhatWasPut() {
    MarketStore store = store();

    store.put("offers", "1", bytes("a bag"));

    assertThat(store.get("offers", "1")).hasValue(bytes("a bag"));
  }

  @Test
  public void knowsNothingAtFirst() {
    MarketStore store = store();

    assertThat(store.get("offers", "1")).isEmpty();
    assertThat(store.getAll("offers", List.of("1"))).isEmpty();
    assertThat(store.count("offers")).isZero();
    store.scan("offers", (key, document) -> assertThat(key).isNull());
    store.clear("offers");
  }

  @Test
  public void givesThoseOfManyThatAreThere() {
    MarketStore store = store();
    store.putAll("offers", documents(1_000));

    Map<String, byte[]> found =
        store.getAll("offers", List.of("key-0999", "key-0001", "none", "key-0001"));

    assertThat(found).containsOnlyKeys("key-0001", "key-0999");
    assertThat(found.get("key-0999")).isEqualTo(bytes("document 999"));
  }

  @Test
  public void givesNothingForNoKeyAndTakesNoDocument() {
    MarketStore store = store();

    store.putAll("offers", Map.of());

    assertThat(store.getAll("offers", List.of())).isEmpty();
    assertThat(store.count("offers")).isZero();
  }

  @Test
  public void givesSeveralHundredAtOnce() {
    MarketStore store = store();
    Map<String, byte[]> documents = documents(750);
    store.putAll("offers", documents);

    assertThat(store.getAll("offers", documents.keySet())).hasSize(750);
  }

  @Test
  public void theLaterDocumentReplacesTheEarlier() {
    MarketStore store = store();
    store.putAll("offers", documents(3));

    store.putAll("offers", Map.of("key-0001", bytes("new"), "key-0003", bytes("more")));

    assertThat(store.get("offers", "key-0001")).hasValue(bytes("new"));
    assertThat(store.count("offers")).isEqualTo(4);
  }

  @Test
  public void bucketsAreApart() {
    MarketStore store = store();
    store.put("offers", "1", bytes("a bag"));
    store.put("shops", "1", bytes("a shop"));

    store.clear("offers");

    assertThat(store.get("offers", "1")).isEmpty();
    assertThat(store.get("shops", "1")).hasValue(bytes("a shop"));
  }

  @Test
  public void clearsAWholeBucket() {
    MarketStore store = store();
    store.putAll("offers", documents(1_234));

    store.clear("offers");

    assertThat(store.count("offers")).isZero();
    assertThat(store.get("offers", "key-0007")).isEmpty();
  }

  @Test
  public void takesOutWhatIsNamedAndNothingElse() {
    MarketStore store = store();
    store.putAll("offers", documents(300));
    store.put("shops", "key-0001", bytes("a shop"));

    store.removeAll("offers", List.of("key-0001", "none", "key-0299", "key-0001"));
    store.removeAll("offers", List.of());

    assertThat(store.count("offers")).isEqualTo(298);
    assertThat(store.get("offers", "key-0001")).isEmpty();
    assertThat(store.get("shops", "key-0001")).isPresent();
  }

  @Test
  public void scansEveryDocumentInTheOrderOfKeys() {
    MarketStore store = store();
    Map<String, byte[]> documents = documents(1_234);
    documents.put("Upper", bytes("capital letters come first"));
    documents.put("包", bytes("a bag"));
    store.putAll("offers", documents);
    List<String> keys = new ArrayList<>();

    store.scan(
        "offers",
        (key, document) -> {
          keys.add(key);
          assertThat(document).isEqualTo(documents.get(key));
        });

    assertThat(keys).containsExactlyElementsOf(documents.keySet());
  }

  @Test
  public void theStoreCanBeAskedWhileItIsScanned() {
    MarketStore store = store();
    store.putAll("offers", documents(10));
    List<byte[]> found = new ArrayList<>();

    store.scan("offers", (key, document) -> found.add(store.get("offers", key).orElseThrow()));

    assertThat(found).hasSize(10);
  }

  @Test
  public void keepsItsOwnCopy() {
    MarketStore store = store();
    byte[] document = bytes("a bag");
    store.put("offers", "1", document);

    document[0] = 'X';
    store.get("offers", "1").orElseThrow()[0] = 'Y';

    assertThat(store.get("offers", "1")).hasValue(bytes("a bag"));
  }

  @Test
  public void takesLargeAndEmptyDocuments() {
    MarketStore store = store();
    byte[] large = new byte[3 * 1024 * 1024];
    Arrays.fill(large, (byte) 0x80);

    store.putAll("pictures", Map.of("large", large, "empty", new byte[0]));

    assertThat(store.get("pictures", "large")).hasValue(large);
    assertThat(store.get("pictures", "empty")).hasValue(new byte[0]);
  }

  @Test
  public void writersOfTheSameKeysDoNotHinderEachOther() {
    MarketStore store = store();
    Map<String, byte[]> documents = documents(50);

    IntStream.range(0, 8).parallel().forEach(writer -> store.putAll("offers", documents));

    assertThat(store.count("offers")).isEqualTo(50);
  }

  private static Map<String, byte[]> documents(int count) {
    Map<String, byte[]> documents = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      String number = String.valueOf(i);
      documents.put("key-" + "0".repeat(4 - number.length()) + i, bytes("document " + i));
    }
    return documents;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
