package io.supercargo.xportcn;

import io.supercargo.http.LineConfig;
import io.supercargo.http.dialect.taobao.chat.ChatLogin;
import io.supercargo.http.dialect.taobao.trade.TaobaoRules;
import io.supercargo.http.dialect.trade.Settling;
import io.supercargo.http.push.SignedBody.Unsigned;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportOperations;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * An account at Xport or PandaPon.
 *
 * @param edition which generation of the wire is spoken
 * @param accessKey the developer's key, 32 hex characters in all samples
 * @param accessSecret issued with the key; signs every call
 * @param userId the sub-account whose rights limit the calls
 * @param chat the login on the distributor platform, which Taobao's chat wants
 * @param settling how long a placement may be under way
 * @param settleAtTaobao the same of Taobao
 * @param unsignedPushes what becomes of messages without a signature
 */
public record XportConfig(
    XportEdition edition,
    LineConfig line,
    String accessKey,
    Secret accessSecret,
    String userId,
    Optional<ChatLogin> chat,
    Settling settling,
    Duration settleAtTaobao,
    Unsigned unsignedPushes) {

  /** An account with the usual line, for embedding. */
  public static XportConfig of(
      XportEdition edition, URI baseUrl, String accessKey, Secret accessSecret, String userId) {
    return new XportConfig(
        edition,
        LineConfig.to(baseUrl),
        accessKey,
        accessSecret,
        userId,
        Optional.empty(),
        Settling.USUAL,
        TaobaoRules.SETTLE_WINDOW,
        Unsigned.UNVERIFIABLE);
  }

  /** Reads a provider section; problems are noted there. */
  public static XportConfig read(Settings settings) {
    XportEdition edition = XportEdition.of(settings.choice("edition", "ka", "ka", "v1", "v2"));
    return new XportConfig(
        edition,
        LineConfig.read(settings, edition.baseUrl(), XportOperations.of(edition)),
        header(settings, "access-key"),
        settings.secret("access-secret"),
        header(settings, "user-id"),
        ChatLogin.read(settings),
        Settling.read(settings),
        TaobaoRules.settleWindow(settings),
        unsigned(settings));
  }

  /** {@code unsigned-pushes: reread} reads anew what they are about, and believes no more. */
  private static Unsigned unsigned(Settings settings) {
    return settings.choice("unsigned-pushes", "quarantine", "quarantine", "reread").equals("reread")
        ? Unsigned.BELIEVED
        : Unsigned.UNVERIFIABLE;
  }

  /** A text that travels in a header. */
  private static String header(Settings settings, String key) {
    String text = settings.text(key);
    if (!text.matches("[\\x21-\\x7e]*")) {
      settings.problem(key, "found other characters (expected: those of ASCII, without spaces)");
    }
    return text;
  }

  /** The same account, for somebody who talks to sellers. */
  public XportConfig chatting(ChatLogin login) {
    return new XportConfig(
        edition,
        line,
        accessKey,
        accessSecret,
        userId,
        Optional.of(login),
        settling,
        settleAtTaobao,
        unsignedPushes);
  }
}
