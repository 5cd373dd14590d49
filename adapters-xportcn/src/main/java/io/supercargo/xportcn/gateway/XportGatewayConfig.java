package io.supercargo.xportcn.gateway;

import io.supercargo.ports.provider.Settings;
import io.supercargo.xportcn.wire.XportEdition;
import java.time.Duration;

/**
 * What the gateway insists on.
 *
 * @param window how far a timestamp may be from our clock
 * @param nonceRequired the manuals want one, some operation pages mark it optional
 * @param userIdRequired every page wants one
 * @param developerId what every answer names the developer by
 * @param pushEdition in whose words messages are pushed
 */
public record XportGatewayConfig(
    Duration window,
    boolean nonceRequired,
    boolean userIdRequired,
    String developerId,
    XportEdition pushEdition) {
  /** Documented as 600 seconds. */
  private static final Duration WINDOW = Duration.ofMinutes(10);

  public static final XportGatewayConfig USUAL =
      new XportGatewayConfig(WINDOW, false, true, "1000000000000000001", XportEdition.KA);

  public XportGatewayConfig(
      Duration window, boolean nonceRequired, boolean userIdRequired, String developerId) {
    this(window, nonceRequired, userIdRequired, developerId, XportEdition.KA);
  }

  public static XportGatewayConfig read(Settings settings) {
    return new XportGatewayConfig(
        settings.duration("window", USUAL.window),
        settings.flag("nonce-required", USUAL.nonceRequired),
        settings.flag("user-id-required", USUAL.userIdRequired),
        settings.text("developer-id", USUAL.developerId),
        XportEdition.of(settings.choice("push-edition", "ka", "ka", "v1", "v2")));
  }
}
