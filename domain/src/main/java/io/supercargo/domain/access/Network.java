package io.supercargo.domain.access;

import io.supercargo.domain.InvalidValue;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Addresses of machines that begin alike, e.g. {@code 203.0.113.0/24} or {@code 2001:db8::/32}. No
 * name is ever looked up.
 *
 * @param prefix how many bits are the same
 */
public record Network(InetAddress address, int prefix) {
  private static final String EXPECTED = "an address or a network such as 203.0.113.0/24";
  private static final String IPV4 = "[0-9]{1,3}(\\.[0-9]{1,3}){3}";
  private static final String IPV6 = "[0-9a-fA-F]*:[0-9a-fA-F:.]*";

  public Network {
    if (prefix < 0 || prefix > bits(address)) {
      throw new InvalidValue("networks", "/" + prefix, "/0 to /" + bits(address));
    }
  }

  /**
   * Reads an address with or without the length of its prefix; without, it is one machine.
   *
   * @throws InvalidValue for anything else
   */
  public static Network parse(String text) {
    int slash = text.indexOf('/');
    InetAddress address = address(slash < 0 ? text : text.substring(0, slash));
    String prefix = slash < 0 ? String.valueOf(bits(address)) : text.substring(slash + 1);
    if (!prefix.matches("[0-9]{1,3}")) {
      throw new InvalidValue("networks", text, EXPECTED);
    }
    return new Network(address, Integer.parseInt(prefix));
  }

  /**
   * Reads the address of one machine, as it stands in a URL or without brackets.
   *
   * @throws InvalidValue for a name, or anything else
   */
  public static InetAddress address(String text) {
    String bare = text.replaceAll("^\\[(.*)]$", "$1");
    if (!bare.matches(IPV4) && !bare.matches(IPV6)) {
      throw new InvalidValue("networks", text, EXPECTED);
    }
    try {
      return InetAddress.getByName(bare);
    } catch (UnknownHostException none) {
      throw new InvalidValue("networks", text, EXPECTED);
    }
  }

  public boolean contains(InetAddress other) {
    byte[] ours = address.getAddress();
    byte[] theirs = other.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 0x80 >> (bit % 8);
      if (((ours[bit / 8] ^ theirs[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  private static int bits(InetAddress address) {
    return address.getAddress().length * 8;
  }

  @Override
  public String toString() {
    String host = address.getHostAddress();
    return prefix == bits(address) ? host : host + "/" + prefix;
  }
}
