package io.supercargo.ports.account;

import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.ports.Reply;

/** Takes an address apart that somebody wrote in one line. Thread-safe. */
@FunctionalInterface
public interface AddressParser {
  /**
   * Asks what a text means. What is not recognised is empty.
   *
   * @param text Chinese, e.g. {@code 浙江省 杭州市 滨江区网商路699号}
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown
   */
  Reply<ParsedAddress> parse(String text);
}
