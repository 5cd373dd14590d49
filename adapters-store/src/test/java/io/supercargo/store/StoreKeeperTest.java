package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Money;
import io.supercargo.domain.order.CartItem;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Tokens;
import io.supercargo.ports.store.IntentJournal.Expenses;
import io.supercargo.testkit.random.Quotes;
import io.supercargo.testkit.store.SampleCalls;
import io.supercargo.testkit.store.SampleIntents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreKeeperTest {
  private static final InstantSource NOON = InstantSource.fixed(SampleIntents.NOON);
  private static final SavedQuote QUOTE = Quotes.random(new Random(1));
  private static final int INTENTS = 1_234;
  private static final Expenses ALL =
      new Expenses(SampleIntents.NOON, Optional.of("main"), Optional.of("shop"), Optional.empty());

  @TempDir Path folder;
  private StoreConfig file;
  private Path backup;

  @BeforeEach
  void nameThem() {
    file = StoreConfig.in(folder.resolve("home"));
    backup = folder.resolve("backup.gz");
  }

  @Test
  void aBackupGoesFromAFileToAServerAndBack() {
    fill(file);
    StoreConfig server = withItsKey(Servers.database());
    StoreConfig another = withItsKey(StoreConfig.in(folder.resolve("another")));
    Path second = folder.resolve("second.gz");

    Map<String, Long> written = new StoreKeeper(file).backup(backup, NOON);
    Map<String, Long> moved = new StoreKeeper(server).restore(backup, false);
    new StoreKeeper(server).backup(second, NOON);
    new StoreKeeper(another).restore(second, false);

    assertThat(written)
        .isEqualTo(moved)
        .containsEntry("intent", (long) INTENTS)
        .containsEntry("cart_item", 2L);
    assertFilled(server);
    assertFilled(another);
  }

  @Test
  void aBackupSeesOneMomentWhileOthersWrite() {
    fill(file);
    try (Store store = Store.open(file, NOON)) {
      Map<String, Long> written = new StoreKeeper(file).backup(backup, NOON);

      assertThat(written).containsEntry("intent", (long) INTENTS);
      assertThat(store.intentJournal().open(SampleIntents.intent(INTENTS + 1))).isEmpty();
    }
  }

  @Test
  void onlyTheOwnerMayReadABackupAndNothingIsOverwritten() throws IOException {
    new StoreKeeper(file).backup(backup, NOON);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> new StoreKeeper(file).backup(backup, NOON))
        .isInstanceOf(StoreFailure.class)
        .hasMessage(backup + " is there already (expected: a new file)");
  }

  @Test
  void onlyAnEmptyStoreIsFilled() {
    fill(file);
    new StoreKeeper(file).backup(backup, NOON);

    assertThatThrownBy(() -> new StoreKeeper(file).restore(backup, false))
        .isInstanceOf(StoreFailure.class)
        .hasMessage(
            "the store " + file.url() + " has rows in account_token (expected: an empty store)");
  }

  @Test
  void aDryRunKeepsNothing() {
    fill(file);
    new StoreKeeper(file).backup(backup, NOON);
    StoreConfig empty = StoreConfig.in(folder.resolve("empty"));

    assertThat(new StoreKeeper(empty).restore(backup, true)).containsEntry("intent", 1_234L);
    assertThat(new StoreKeeper(empty).restore(backup, false)).containsEntry("intent", 1_234L);
  }

  @Test
  void whatIsNoWholeBackupIsRefusedAndNothingIsKept() throws IOException {
    fill(file);
    new StoreKeeper(file).backup(backup, NOON);
    byte[] whole = Files.readAllBytes(backup);
    Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length - 9_000));
    Path text = Files.writeString(folder.resolve("text"), "no backup");
    StoreConfig empty = StoreConfig.in(folder.resolve("empty"));

    assertRefused(empty, cut, "Unexpected end of ZLIB input stream");
    assertRefused(empty, text, "Not in GZIP format");
    assertRefused(empty, packed(""), "it ends too early");
    assertRefused(empty, packed("{}"), "it is no backup of a store");
    assertRefused(
        empty,
        packed("{\"backup\":\"supercargo-1\",\"schema\":\"99\"}"),
        "it is of version 99 (expected: at most version " + Migrations.NEWEST + ")");
    assertRefused(
        empty,
        packed("{\"backup\":\"supercargo-1\",\"schema\":\"1\"}{\"rows\":1}"),
        "it holds 0 rows (expected: 1)");
    assertRefused(
        empty,
        packed("{\"backup\":\"supercargo-1\",\"schema\":\"1\"}{\"table\":\"ships\"}"),
        "it holds an unknown table ships");
    new StoreKeeper(empty).restore(backup, false);
  }

  @Test
  void tellsWhichVersionsTheTablesHad() {
    StoreKeeper keeper = new StoreKeeper(file);
    String newest = Migrations.NEWEST;

    assertThat(keeper.migrate(true))
        .isEqualTo(new StoreKeeper.Versions(Optional.empty(), false, newest));
    assertThat(keeper.migrate(false))
        .isEqualTo(new StoreKeeper.Versions(Optional.empty(), true, newest));
    assertThat(keeper.migrate(false))
        .isEqualTo(new StoreKeeper.Versions(Optional.of(newest), false, newest));
  }

  private void assertRefused(StoreConfig store, Path given, String reason) {
    assertThatThrownBy(() -> new StoreKeeper(store).restore(given, false))
        .isInstanceOf(StoreFailure.class)
        .hasMessage(given + " cannot be restored: " + reason);
  }

  private Path packed(String text) throws IOException {
    Path given = Files.createTempFile(folder, "packed", ".gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(given))) {
      out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return given;
  }

  private static void fill(StoreConfig config) {
    try (Store store = Store.open(config, NOON)) {
      store.intentJournal().open(SampleIntents.buying(INTENTS, "shop", "main", "10.50"));
      IntStream.range(1, INTENTS)
          .parallel()
          .mapToObj(SampleIntents::intent)
          .forEach(store.intentJournal()::open);
      store.intentJournal().save(SampleIntents.order(1, OrderStatus.PAID));
      store.tokenStore().keep("cbu", Tokens.of(new Secret("包"), Optional.empty()));
      store.callLog().record(() -> SampleCalls.call(1));
      store.quoteStore().put(QUOTE);
      store.cartStore().put("mine", item("b"));
      store.cartStore().put("mine", item("a"));
      store.marketStore().putAll("offers", Map.of("1", new byte[0], "2", new byte[] {-1, 0, 1}));
    }
  }

  /** Keys do not travel with backups: they are brought along. */
  private StoreConfig withItsKey(StoreConfig other) {
    return new StoreConfig(other.url(), other.user(), other.password(), file.keys());
  }

  private static void assertFilled(StoreConfig config) {
    try (Store store = Store.open(config, NOON)) {
      assertThat(store.intentJournal().byKey("key 7")).hasValue(SampleIntents.intent(7));
      assertThat(store.intentJournal().order("sandbox", "order-1"))
          .hasValue(SampleIntents.order(1, OrderStatus.PAID));
      assertThat(store.intentJournal().spent(ALL).get(0)).isEqualByComparingTo(Money.yuan("10.5"));
      assertThat(store.tokenStore().find("cbu"))
          .hasValue(Tokens.of(new Secret("包"), Optional.empty()));
      assertThat(store.callLog().find(SampleCalls.call(1).id())).hasValue(SampleCalls.call(1));
      assertThat(store.quoteStore().quote(QUOTE.id())).hasValue(QUOTE);
      assertThat(store.marketStore().get("offers", "2")).hasValue(new byte[] {-1, 0, 1});
      store.cartStore().put("mine", item("0"));
      assertThat(store.cartStore().items("mine"))
          .isEqualTo(List.of(item("b"), item("a"), item("0")));
    }
  }

  private static CartItem item(String id) {
    OrderLine line = new OrderLine(ProductId.of1688(1), Variant.NONE, 1);
    return new CartItem(id, line, SampleIntents.NOON);
  }
}
