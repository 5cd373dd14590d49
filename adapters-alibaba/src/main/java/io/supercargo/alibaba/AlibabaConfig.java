package io.supercargo.alibaba;

import io.supercargo.alibaba.wire.AlibabaEdition;
import io.supercargo.alibaba.wire.AlibabaOperations;
import io.supercargo.http.LineConfig;
import io.supercargo.http.dialect.trade.Settling;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Tokens;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/**
 * An application of the Open Platform, with the tokens of the account it acts for.
 *
 * @param line its base URL ends before {@code /openapi}
 * @param edition how parameters are laid out
 * @param authorizeUrl the page on which the account's holder says yes
 */
public record AlibabaConfig(
    LineConfig line,
    AlibabaEdition edition,
    Credentials credentials,
    URI authorizeUrl,
    Buying buying) {
  private static final URI PRODUCTION = URI.create("https://gw.open.1688.com");
  private static final URI AUTHORIZE = URI.create("https://auth.1688.com/oauth/authorize");

  /**
   * Who calls.
   *
   * @param appSecret signs every call, and is sent for tokens alone
   * @param tokens of the account that it acts for, until others were bought; none are sent where
   *     there are none, as an application of one user's own needs none
   */
  public record Credentials(String appKey, Secret appSecret, Optional<Tokens> tokens) {
    public Credentials(String appKey, Secret appSecret, Secret accessToken) {
      this(appKey, appSecret, Optional.of(Tokens.of(accessToken, Optional.empty())));
    }
  }

  /**
   * How orders are placed and paid.
   *
   * @param settling how long a placement may be under way
   */
  public record Buying(Settling settling, PaymentPage page) {
    public static final Buying USUAL = new Buying(Settling.USUAL, PaymentPage.ALIPAY);

    static Buying read(Settings settings) {
      String page =
          settings.choice(
              "payment-page",
              USUAL.page.code(),
              Arrays.stream(PaymentPage.values()).map(PaymentPage::code).toArray(String[]::new));
      return new Buying(Settling.read(settings), PaymentPage.of(page));
    }
  }

  /** An application with the usual line, for embedding. */
  public static AlibabaConfig of(URI baseUrl, Credentials credentials) {
    return new AlibabaConfig(
        LineConfig.to(baseUrl),
        AlibabaEdition.OPEN,
        credentials,
        authorizeUrl(baseUrl),
        Buying.USUAL);
  }

  /** The same application in another edition. */
  public AlibabaConfig in(AlibabaEdition other) {
    return new AlibabaConfig(line, other, credentials, authorizeUrl, buying);
  }

  /** The same application, buying otherwise. */
  public AlibabaConfig buying(Buying other) {
    return new AlibabaConfig(line, edition, credentials, authorizeUrl, other);
  }

  /** Reads a provider section; problems are noted there. */
  public static AlibabaConfig read(Settings settings) {
    String edition =
        settings.choice(
            "edition",
            AlibabaEdition.OPEN.code(),
            AlibabaEdition.OPEN.code(),
            AlibabaEdition.SITE.code());
    LineConfig line = LineConfig.read(settings, PRODUCTION, AlibabaOperations.TABLE);
    return new AlibabaConfig(
        line,
        AlibabaEdition.of(edition),
        new Credentials(settings.text("app-key"), settings.secret("app-secret"), tokens(settings)),
        settings.url("authorize-url", authorizeUrl(line.baseUrl())),
        Buying.read(settings));
  }

  private static Optional<Tokens> tokens(Settings settings) {
    Optional<Secret> refresh = settings.optionalSecret("refresh-token");
    return settings.optionalSecret("access-token").map(access -> Tokens.of(access, refresh));
  }

  /** Of a stand-in, below its own address. */
  private static URI authorizeUrl(URI baseUrl) {
    return baseUrl.equals(PRODUCTION) ? AUTHORIZE : URI.create(baseUrl + "/oauth/authorize");
  }
}
