package io.supercargo.sandbox.account;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import java.util.Optional;

/** The address that stands in the sandbox's book from the beginning. */
public final class ExampleAddress {
  public static final Address HANGZHOU =
      new Address(
          new Receiver("张三", "13800001111"),
          Region.of("浙江省", "杭州市", Optional.of("滨江区")),
          "网商路699号",
          Optional.of("310052"));

  private ExampleAddress() {}
}
