package io.supercargo.lab.orders;

import java.net.URI;

/** What the configurations of houses say. */
final class Sections {
  /** Where the gateway answers. */
  static final String GATEWAY = "/gateways/alibaba";

  private Sections() {}

  /** A supplier of our own. */
  static String sandbox() {
    return "providers: { sandbox: { type: sandbox, offers: 1000, seed: 1 } }\n";
  }

  /** Lets others order there in a supplier's wire. */
  static String gateway() {
    return "gateways: { alibaba: { clients: { lab: { secret: lab-secret, provider: sandbox } } }"
        + " }\n";
  }

  /** Orders at a gateway. */
  static String client(URI gateway) {
    return """
    providers:
      cbu:
        type: alibaba
        base-url: "%s"
        app-key: lab
        app-secret: lab-secret
        access-token: sandbox
    """
        .formatted(gateway);
  }
}
