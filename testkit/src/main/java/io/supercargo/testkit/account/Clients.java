package io.supercargo.testkit.account;

import io.supercargo.domain.BuyerId;
import io.supercargo.domain.account.Mobile;
import io.supercargo.domain.account.Registration;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import java.util.Optional;

/** People who buy, invented. */
public final class Clients {
  private Clients() {}

  /** With all that an address can tell. */
  public static Address hangzhou() {
    return new Address(
        new Receiver("张三", "13071801119", Optional.of("0571-88155188")),
        new Region(
            Region.CHINA,
            "浙江省",
            "杭州市",
            Optional.of("西湖区"),
            Optional.of("转塘街道"),
            Optional.of("330106")),
        "象山路352号",
        Optional.of("310024"));
  }

  /** With as little as an address can tell. */
  public static Address dongguan() {
    return new Address(
        new Receiver("王小明", "13800138000"),
        Region.of("广东省", "东莞市", Optional.empty()),
        "长安镇振安路1号",
        Optional.empty());
  }

  /** Without what only some wires carry: landline, town, codes. */
  public static Address plain() {
    return new Address(
        new Receiver("李四", "13912345678"),
        Region.of("上海", "上海市", Optional.of("浦东新区")),
        "世纪大道100号",
        Optional.empty());
  }

  public static Registration japanese(String buyer, String login) {
    return new Registration(
        new BuyerId(buyer),
        login,
        "sniff",
        "JP",
        Optional.of("anna@example.org"),
        Optional.of(new Mobile("18899993333", "JP")),
        Optional.of("203.0.113.7"));
  }
}
