package io.supercargo.http.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unauthenticated;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.provider.TokenStore;
import io.supercargo.ports.provider.Tokens;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.testkit.Clocks;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final URI CALLBACK = URI.create("https://shop.example/callback");

  private final Clocks.Adjustable clock = Clocks.at("2026-11-20T08:00:00Z");
  private final TokenStore store = TokenStore.inMemory();
  private final Platform platform = new Platform();

  @Test
  void asksWithWhatWasConfigured() {
    Account account = configured("a0", "r0");

    assertThat(ask(account)).isEqualTo("answered a0");
    assertThat(store.find("cbu")).isEmpty();
  }

  @Test
  void keepsWhatACodeBuys() {
    Account account = unconnected();

    Tokens tokens = account.accept(new Secret("code"), CALLBACK);

    assertThat(tokens.access()).isEqualTo(new Secret("a1"));
    assertThat(store.find("cbu")).hasValue(tokens);
    assertThat(ask(account)).isEqualTo("answered a1");
    assertThat(ask(configured("a0", "r0"))).isEqualTo("answered a1");
  }

  @Test
  void renewsShortlyBeforeTheEnd() {
    Account account = connected();

    clock.advance(Duration.ofHours(10).minusSeconds(61));
    assertThat(ask(account)).isEqualTo("answered a1");
    clock.advance(Duration.ofSeconds(1));
    assertThat(ask(account)).isEqualTo("answered a2");

    assertThat(platform.bought).containsExactly("code code", "refresh r1");
    assertThat(store.find("cbu").orElseThrow().refresh()).hasValue(new Secret("r2"));
  }

  @Test
  void goesOnWithGoodTokensWhileNoNewOnesAreToBeHad() {
    Account account = connected();
    platform.down = true;

    clock.advance(Duration.ofHours(10).minusSeconds(1));
    assertThat(ask(account)).isEqualTo("answered a1");
    clock.advance(Duration.ofSeconds(1));

    assertThatThrownBy(() -> ask(account))
        .isInstanceOf(SupplierFailure.Unavailable.class)
        .hasMessage("cbu is down");
  }

  @Test
  void renewsOnceWhenRefused() {
    Account account = configured("a0", "r0");
    platform.refused.add("a0");

    assertThat(ask(account)).isEqualTo("answered a1");

    assertThat(platform.bought).containsExactly("refresh r0");
  }

  @Test
  void givesUpWithAdviceWhenTheNewOnesAreRefusedToo() {
    Account account = configured("a0", "r0");
    platform.refused.addAll(List.of("a0", "a1"));

    assertThatThrownBy(() -> ask(account))
        .isInstanceOf(Unauthenticated.class)
        .hasMessage("cbu answered 401; connect the account again: supercargo account connect cbu");
    assertThat(platform.bought).containsExactly("refresh r0");
  }

  @Test
  void givesUpWithAdviceWhenNothingCanBeRenewed() {
    platform.refused.add("a0");
    Account account = account(Optional.of(Tokens.of(new Secret("a0"), Optional.<Secret>empty())));

    assertThatThrownBy(() -> ask(account))
        .hasMessage("cbu answered 401; connect the account again: supercargo account connect cbu");
    assertThat(platform.bought).isEmpty();
  }

  @Test
  void givesUpWithAdviceWhenTheRefreshTokenIsRefused() {
    platform.refused.addAll(List.of("a0", "r0"));
    Account account = configured("a0", "r0");

    assertThatThrownBy(() -> ask(account))
        .isInstanceOf(Unauthenticated.class)
        .hasMessage("cbu answered 401; connect the account again: supercargo account connect cbu");
  }

  @Test
  void takesWhatConfigurationWasGivenSince() {
    connected();
    platform.refused.addAll(List.of("a1", "r1"));

    assertThat(ask(configured("a9", null))).isEqualTo("answered a9");
    assertThat(store.find("cbu").orElseThrow().access()).isEqualTo(new Secret("a9"));
  }

  @Test
  void takesWhatAnotherProcessRenewed() {
    Account account = configured("a0", "r0");
    ask(account);
    platform.refused.add("a0");
    store.keep("cbu", Tokens.of(new Secret("b1"), Optional.of(new Secret("s1"))));

    assertThat(ask(account)).isEqualTo("answered b1");
    assertThat(platform.bought).isEmpty();
  }

  @Test
  void leavesRefusalsOfOtherThingsAlone() {
    Account account = configured("a0", "r0");
    Unauthenticated signature = new Unauthenticated(Origin.of("cbu").code("sign"), "wrong");

    assertThatThrownBy(
            () ->
                account.asking(
                    () -> {
                      throw signature;
                    }))
        .isSameAs(signature);
    assertThat(platform.bought).isEmpty();
  }

  @Test
  void ofManyCallsOneRenews() throws Exception {
    Account account = configured("a0", "r0");
    platform.refused.add("a0");
    CountDownLatch allAsked = new CountDownLatch(8);
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(callers.submit(() -> account.asking(() -> platform.askTogether(allAsked))));
      }
      for (Future<String> answer : answers) {
        assertThat(answer.get()).isEqualTo("answered a1");
      }
    } finally {
      callers.shutdownNow();
    }
    assertThat(platform.bought).containsExactly("refresh r0");
  }

  @Test
  void rawCallsAreMadeAgainWithNewTokens() {
    platform.refused.add("a0");
    RawCalls calls = configured("a0", "r0").asking(platform);

    assertThat(calls.call("any", "{}")).isEqualTo(RawCalls.Answer.of(200, "answered a1"));
    assertThat(platform.bought).containsExactly("refresh r0");
  }

  @Test
  void rawCallsAnswerWhatCannotBeMended() {
    platform.refused.add("a0");
    RawCalls calls =
        account(Optional.of(Tokens.of(new Secret("a0"), Optional.<Secret>empty())))
            .asking(platform);

    assertThat(calls.call("any", "{}").status()).isEqualTo(401);
  }

  @Test
  void renewalIsToBeHadOnDemand() {
    Account account = connected();

    assertThat(account.renew().access()).isEqualTo(new Secret("a2"));

    assertThat(platform.bought).containsExactly("code code", "postpone r1");
    assertThat(ask(account)).isEqualTo("answered a2");
  }

  private String ask(Account account) {
    return account.asking(platform::ask);
  }

  private Account connected() {
    Account account = unconnected();
    account.accept(new Secret("code"), CALLBACK);
    return account;
  }

  private Account unconnected() {
    return account(Optional.empty());
  }

  private Account configured(String access, @org.jspecify.annotations.Nullable String refresh) {
    return account(
        Optional.of(Tokens.of(new Secret(access), Optional.ofNullable(refresh).map(Secret::new))));
  }

  private Account account(Optional<Tokens> configured) {
    Surroundings around =
        new Surroundings(
            "cbu",
            clock,
            CallLog.NONE,
            MarketStore.inMemory(),
            store,
            Path.of("unused"),
            () -> CALLBACK,
            Surroundings.Progress.SILENT,
            Optional.empty());
    platform.keeper = new TokenKeeper(around, configured);
    return new Account(around, platform.keeper, platform);
  }

  /** A supplier that takes any token that it was not told to refuse. */
  private final class Platform implements TokenDesk, RawCalls {
    final ConcurrentLinkedQueue<String> bought = new ConcurrentLinkedQueue<>();
    final List<String> refused = new ArrayList<>();
    boolean down;
    TokenKeeper keeper = new TokenKeeper(Surroundings.bare("cbu"), Optional.empty());

    String ask() {
      String token = keeper.access().map(Secret::reveal).orElse("none");
      if (refused.contains(token)) {
        throw refusal();
      }
      return "answered " + token;
    }

    /** The first answers come when everybody has asked. */
    String askTogether(CountDownLatch allAsked) {
      String token = keeper.access().orElseThrow().reveal();
      allAsked.countDown();
      try {
        allAsked.await();
      } catch (InterruptedException never) {
        throw new IllegalStateException(never);
      }
      if (refused.contains(token)) {
        throw refusal();
      }
      return "answered " + token;
    }

    @Override
    public Answer call(String operation, String json) {
      try {
        return Answer.of(200, ask());
      } catch (Unauthenticated no) {
        return new Answer(401, "", Optional.of(no));
      }
    }

    @Override
    public Request preview(String operation, String json) {
      return new Request("GET", "", List.of(), "");
    }

    @Override
    public URI page(URI callback, String state) {
      return callback;
    }

    @Override
    public Tokens exchange(Secret code, URI callback) {
      return buy("code " + code.reveal());
    }

    @Override
    public Tokens refresh(Secret refresh) {
      if (refused.contains(refresh.reveal())) {
        throw refusal();
      }
      return buy("refresh " + refresh.reveal());
    }

    @Override
    public Tokens postpone(Tokens old, Secret refresh) {
      return buy("postpone " + refresh.reveal());
    }

    @Override
    public boolean isOfToken(Unauthenticated refused) {
      return refused.origin().code().equals(Optional.of("401"));
    }

    private Tokens buy(String what) {
      if (down) {
        throw new SupplierFailure.Unavailable(Origin.of("cbu"), "cbu is down");
      }
      bought.add(what);
      int number = bought.size();
      return new Tokens(
          new Secret("a" + number),
          Optional.of(new Secret("r" + number)),
          Optional.of(clock.instant().plus(Duration.ofHours(10))),
          Optional.empty(),
          Optional.empty());
    }

    private Unauthenticated refusal() {
      return new Unauthenticated(Origin.of("cbu").code("401"), "cbu answered 401");
    }
  }
}
