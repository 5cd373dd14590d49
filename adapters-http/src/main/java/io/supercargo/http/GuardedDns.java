package io.supercargo.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import okhttp3.Dns;

/**
 * Looks hosts up that users name, and lets through only those whose every address is allowed: what
 * was checked is what is connected to, so that a name cannot lead elsewhere meanwhile.
 */
final class GuardedDns implements Dns {
  private final Predicate<InetAddress> allowed;

  private GuardedDns(Predicate<InetAddress> allowed) {
    this.allowed = allowed;
  }

  /**
   * @param loopback whether this machine's own addresses are let through too, which is right where
   *     nobody but this machine can ask
   */
  static GuardedDns forPublic(boolean loopback) {
    return allowing(
        address -> PublicAddress.is(address) || (loopback && address.isLoopbackAddress()));
  }

  static GuardedDns allowing(Predicate<InetAddress> allowed) {
    return new GuardedDns(allowed);
  }

  /**
   * An address that is written as a number is not looked up by the client, so callers come here
   * with it first.
   *
   * @throws Refused when it is not let through
   */
  @Override
  public List<InetAddress> lookup(String host) throws UnknownHostException {
    List<InetAddress> addresses = Dns.SYSTEM.lookup(host);
    if (!addresses.stream().allMatch(allowed)) {
      throw new Refused(host);
    }
    return addresses;
  }

  /** A host that is not let through. */
  static final class Refused extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    Refused(String host) {
      super(host);
    }
  }
}
