package io.supercargo.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses of the open internet from those that lead into somebody's own network. */
final class PublicAddress {
  private static final int V4 = 4;

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean reserved = bytes.length == V4 ? isReservedV4(bytes) : isReservedV6(bytes);
    return !(reserved
        || address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress());
  }

  /**
   * 100.64.0.0/10 is shared behind carrier NAT, 198.18.0.0/15 for benchmarks, 192.0.0.0/24 for
   * protocols; 0.0.0.0/8 and 240.0.0.0/4 are nobody's.
   */
  private static boolean isReservedV4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    return switch (first) {
      case 0 -> true;
      case 100 -> (second & 0xc0) == 64;
      case 192 -> second == 0 && bytes[2] == 0;
      case 198 -> (second & 0xfe) == 18;
      default -> first >= 240;
    };
  }

  /** fc00::/7 is private; others hold an address of version 4, which is judged in their place. */
  private static boolean isReservedV6(byte[] bytes) {
    if ((bytes[0] & 0xfe) == 0xfc) {
      return true;
    }
    if (bytes[0] == 0x20 && bytes[1] == 0x02) { // 2002::/16, 6to4
      return !is(v4(bytes, 2));
    }
    boolean nat64 = startsWith(bytes, 0x00, 0x64, 0xff, 0x9b);
    return (nat64 || startsWith(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) && !is(v4(bytes, 12));
  }

  private static boolean startsWith(byte[] bytes, int... beginning) {
    for (int i = 0; i < beginning.length; i++) {
      if ((bytes[i] & 0xff) != beginning[i]) {
        return false;
      }
    }
    return true;
  }

  private static InetAddress v4(byte[] bytes, int from) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + V4));
    } catch (UnknownHostException wrongLength) {
      throw new IllegalArgumentException(wrongLength);
    }
  }
}
