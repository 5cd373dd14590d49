package io.supercargo.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.access.Logins.Answer;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.access.Network;
import io.supercargo.domain.access.Role;
import io.supercargo.domain.access.User;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.store.KeyRing;
import io.supercargo.ports.store.UserBook;
import io.supercargo.testkit.Clocks;
import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoginsTest {
  private static final Secret PASSWORD = new Secret("four words and a river");
  private static final InetAddress HERE = Network.address("127.0.0.1");
  private static final InetAddress THERE = Network.address("203.0.113.9");

  private final Clocks.Adjustable clock = Clocks.at("2026-11-20T08:00:00Z");
  private final UserBook book = UserBook.inMemory();
  private final Door door = new Door(KeyRing.inMemory(), book, clock);
  private final Users users = new Users(book, door, clock, new Passwords(64));
  private final Logins logins = new Logins(book, users, clock);

  @Test
  void theBookHoldsASlowHash() {
    users.add("ada", Role.ADMIN, PASSWORD);

    assertThat(book.find("ada").orElseThrow().hash())
        .startsWith("$argon2id$v=19$m=64,t=2,p=1$")
        .doesNotContain("river");
    assertThat(door.isGuarded()).isTrue();
  }

  @Test
  void aSessionIsKeptByItsDigest() {
    users.add("ada", Role.ADMIN, PASSWORD);
    Secret token = in(logins.login("ada", PASSWORD, HERE));

    assertThat(logins.who(token).map(User::name)).contains("ada");
    assertThat(book.session(token.reveal())).isEmpty();
    assertThat(logins.seal(token)).isNotEqualTo(KeyText.digest(token));
    assertThat(logins.isSealed(token, logins.seal(token))).isTrue();
    assertThat(logins.isSealed(token, "")).isFalse();
    logins.logout(token);
    assertThat(logins.who(token)).isEmpty();
  }

  @Test
  void aSessionLastsWhileItIsUsedAndAtMostAWeek() {
    users.add("ada", Role.ADMIN, PASSWORD);
    Secret token = logins.begin("ada");
    for (int i = 0; i < 15; i++) {
      clock.advance(Duration.ofHours(11));
      assertThat(logins.who(token).map(User::name))
          .as("after %d hours", 11 * i + 11)
          .contains("ada");
    }
    clock.advance(Duration.ofHours(3));
    assertThat(logins.who(token)).isEmpty();
  }

  @Test
  void whoGuessesElsewhereKeepsNobodyOut() {
    users.add("ada", Role.ADMIN, PASSWORD);
    for (int i = 0; i < 10; i++) {
      assertThat(logins.login("ada", new Secret(""), THERE)).isInstanceOf(Answer.Wrong.class);
    }

    assertThat(logins.login("ada", PASSWORD, THERE))
        .isEqualTo(new Answer.Later(clock.instant().plusSeconds(300)));
    assertThat(logins.login("ada", PASSWORD, HERE)).isInstanceOf(Answer.In.class);
  }

  @Test
  void theFirstOneIsAnAdminAndTheLastAdminStays() {
    assertThatThrownBy(() -> users.add("eve", Role.VIEWER, PASSWORD))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("role: viewer (expected: admin for the first one)");
    users.add("ada", Role.ADMIN, PASSWORD);
    users.add("bob", Role.BUYER, PASSWORD);

    assertThatThrownBy(() -> users.assign("ada", Role.BUYER))
        .hasMessage("name: ada is the last admin (expected: another admin beside)");
    assertThat(users.assign("bob", Role.ADMIN)).isTrue();
    assertThat(users.assign("ada", Role.VIEWER)).isTrue();
    assertThat(users.assign("zoe", Role.VIEWER)).isFalse();
  }

  @Test
  void theLastPersonStays() {
    users.add("ada", Role.ADMIN, PASSWORD);

    assertThatThrownBy(() -> users.remove("ada"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("name: ada is the last admin (expected: another admin beside)");
    users.add("bob", Role.ADMIN, PASSWORD);
    assertThat(users.remove("ada")).isTrue();
    assertThat(users.remove("ada")).isFalse();
  }

  @Test
  void anInvitationIsGoodForTheFirstAlone() {
    Invitation invitation = new Invitation(users);
    Secret text = invitation.text();

    assertThat(invitation.accepts(new Secret("another"))).isFalse();
    assertThat(invitation.accepts(new Secret(" " + text.reveal() + "\n"))).isTrue();
    users.add("ada", Role.ADMIN, PASSWORD);
    assertThat(invitation.accepts(text)).isFalse();
  }

  private static Secret in(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.In.class);
    return ((Answer.In) answer).token();
  }
}
