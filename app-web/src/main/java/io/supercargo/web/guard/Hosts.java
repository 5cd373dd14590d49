package io.supercargo.web.guard;

import java.util.Locale;

/** Names and addresses of machines. */
public final class Hosts {
  private Hosts() {}

  /** As it stands in a URL. */
  public static String inUrl(String host) {
    return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  static String withoutPort(String hostAndPort) {
    int colon = hostAndPort.lastIndexOf(':');
    boolean port = colon > hostAndPort.lastIndexOf(']');
    return (port ? hostAndPort.substring(0, colon) : hostAndPort).toLowerCase(Locale.ROOT);
  }
}
