package io.supercargo.sandbox.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostmasterTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "CN, 浙江省, 杭州市, -",
        "CN, 浙江, 杭州, -",
        "CN, 上海, 上海市, -",
        "CN, 上海市, 浦东, -",
        "CN, 广西壮族自治区, 南宁市, -",
        "CN, 内蒙, 呼和浩特, -",
        "CN, 浙江省, 无名市, -",
        "CN, 香港特别行政区, 香港, -",
        "US, California, Los Angeles, -",
        "CN, 火星省, 杭州市, 'address.province: 火星省 (expected: a province of China, e.g. 浙江省)'",
        "CN, 浙江省, 广州市, 'address.city: 广州市 (expected: a city of 浙江省)'",
      })
  void whatIsTogetherOnTheMap(String country, String province, String city, String wrong) {
    Region region =
        new Region(country, province, city, Optional.empty(), Optional.empty(), Optional.empty());
    Address address =
        new Address(new Receiver("张三", "13071801119"), region, "网商路699号", Optional.empty());

    assertThat(Postmaster.objection(address).map(Throwable::getMessage))
        .isEqualTo(Optional.ofNullable(wrong));
  }
}
