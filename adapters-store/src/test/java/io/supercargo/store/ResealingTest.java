package io.supercargo.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Tokens;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that opens something stands readable in the store, whatever wrote it and when. */
class ResealingTest {
  private static final Tokens TOKENS =
      new Tokens(
          new Secret("access-hush"),
          Optional.of(new Secret("refresh-hush")),
          Optional.empty(),
          Optional.empty(),
          Optional.of("b2b-22"));

  private static final String ADVICE =
      "Bring that key back, or forget what it sealed: supercargo store forget-sealed";

  @TempDir Path home;

  @Test
  void whatStoodOpenIsSealedAtTheNextStart() {
    try (Pool pool = Pool.open(StoreConfig.in(home))) {
      pool.sql()
          .update(
              "insert into account_token (provider, access_token, refresh_token) values (?,?,?)",
              "cbu",
              "access-hush",
              "refresh-hush");
      pool.sql()
          .update(
              "insert into webhook_endpoint (id, enabled, document, secrets) values (?,?,?,?)",
              "wh_1",
              true,
              new byte[0],
              "[{\"secret\":\"whsec_hush\"}]".getBytes(UTF_8));
    }

    try (Store store = open()) {
      Tokens tokens = store.tokenStore().find("cbu").orElseThrow();
      assertThat(tokens.access().reveal()).isEqualTo("access-hush");
      assertThat(tokens.refresh().orElseThrow().reveal()).isEqualTo("refresh-hush");
      assertThat(store.webhookStore().keys("wh_1"))
          .extracting(key -> key.secret().reveal())
          .containsExactly("whsec_hush");
    }
    assertThat(rows()).hasSize(3).allMatch(kept -> kept.startsWith("sealed:"));
  }

  @Test
  void anotherKeyInFrontSealsEverythingAnew() throws IOException {
    try (Store store = open()) {
      store.tokenStore().keep("cbu", TOKENS);
    }
    Path file = home.resolve("store.key");
    String old = rows().get(0).split(":", 3)[1];
    SealKey next = SealKey.fresh();
    Files.writeString(file, next.text() + "\n" + Files.readString(file));

    open().close();
    Files.writeString(file, next.text());

    try (Store store = open()) {
      assertThat(store.tokenStore().find("cbu")).hasValue(TOKENS);
    }
    assertThat(rows()).allMatch(kept -> kept.startsWith("sealed:" + next.id() + ":"));
    assertThat(old).isNotEqualTo(next.id());
  }

  @Test
  void withoutItsKeyAStoreDoesNotOpenAndSaysWhichOneIsMissing() throws IOException {
    try (Store store = open()) {
      store.tokenStore().keep("cbu", TOKENS);
    }
    String id = rows().get(0).split(":", 3)[1];
    SealKey other = SealKey.fresh();
    Files.writeString(home.resolve("store.key"), other.text());

    assertThatThrownBy(this::open)
        .isInstanceOf(StoreFailure.class)
        .hasMessage(
            ("the refresh token of cbu: sealed with the key %s (expected: one of %s, from %s). "
                    + ADVICE)
                .formatted(id, other.id(), home.resolve("store.key")));
    Files.writeString(home.resolve("store.key"), "nonsense");
    assertThatThrownBy(this::open)
        .hasMessage(
            "%s holds a line that is no key (expected: 32 bytes in Base64, e.g. from openssl rand"
                    .formatted(home.resolve("store.key"))
                + " -base64 32)");
  }

  @Test
  void noNewKeyIsMadeWhereSomethingIsSealed() throws IOException {
    try (Store store = open()) {
      store.tokenStore().keep("cbu", TOKENS);
    }
    Path file = home.resolve("store.key");
    String kept = Files.readString(file);
    Files.delete(file);

    assertThatThrownBy(this::open)
        .isInstanceOf(StoreFailure.class)
        .hasMessage(
            file
                + " is missing, and there are sealed tokens or secrets in the store (expected: the"
                + " file that sealed them). "
                + ADVICE);
    assertThat(file).doesNotExist();
    Files.writeString(file, kept);
    open().close();
  }

  @Test
  void whatALostKeySealedIsForgottenAndNothingElse() throws IOException {
    try (Store store = open()) {
      store.tokenStore().keep("lost", TOKENS);
    }
    Path file = home.resolve("store.key");
    String old = Files.readString(file);
    String next = SealKey.fresh().text();
    StoreKeeper keeper = new StoreKeeper(StoreConfig.in(home));
    Files.delete(file);

    assertThat(keeper.forgetSealed(true).accounts()).containsExactly("lost");
    assertThat(file).doesNotExist();
    Files.writeString(file, old);
    assertThat(keeper.forgetSealed(false).accounts()).isEmpty();

    Files.writeString(file, next);
    assertThat(keeper.forgetSealed(false).accounts()).containsExactly("lost");
    try (Store store = open()) {
      assertThat(store.tokenStore().find("lost")).isEmpty();
      store.tokenStore().keep("cbu", TOKENS);
    }
    assertThat(keeper.forgetSealed(false).accounts()).isEmpty();
  }

  @Test
  void theFileOfTheKeyIsItsOwnersAlone() throws IOException {
    open().close();

    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(home.resolve("store.key"))))
          .isEqualTo("rw-------");
    }
  }

  private Store open() {
    return Store.open(StoreConfig.in(home), InstantSource.system());
  }

  /** All columns that hold what opens something. */
  private List<String> rows() {
    try (Pool pool = Pool.open(StoreConfig.in(home))) {
      return pool.sql()
          .query(
              "select access_token from account_token union all"
                  + " select refresh_token from account_token union all"
                  + " select utf8tostring(secrets) from webhook_endpoint",
              row -> row.getString(1));
    }
  }
}
