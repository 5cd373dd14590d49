package io.supercargo.sandbox.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.domain.address.Region;
import io.supercargo.ports.account.AddressParser;
import io.supercargo.testkit.account.AddressParserContract;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressReaderTest extends AddressParserContract {
  @Override
  protected AddressParser parser() {
    return new AddressReader();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "浙江省杭州市西湖区文三路 90号|浙江省|杭州市|西湖区|330106|文三路90号",
        "浙江杭州西湖区文三路90号|浙江省|杭州市|西湖区|330106|文三路90号",
        "杭州市西湖区文三路90号|浙江省|杭州市|西湖区|330106|文三路90号",
        "浙江省金华市义乌市稠州北路1号|浙江省|金华市|义乌市|330782|稠州北路1号",
        "北京市朝阳区建国路88号|北京|北京市|朝阳区|110105|建国路88号",
        "北京 北京市 朝阳区 建国路88号|北京|北京市|朝阳区|110105|建国路88号",
        "上海市浦东新区世纪大道100号|上海|上海市|浦东新区|310115|世纪大道100号",
        "广东省东莞市长安镇振安路1号|广东省|东莞市||441900|长安镇振安路1号",
        "新疆维吾尔自治区乌鲁木齐市天山区光明路1号|新疆维吾尔自治区|乌鲁木齐市|天山区|650100|光明路1号",
        "内蒙古自治区呼和浩特市新城区中山路1号|内蒙古自治区|呼和浩特市|新城区|150100|中山路1号",
        "吉林省吉林市昌邑区解放路1号|吉林省|吉林市|昌邑区|220200|解放路1号",
      })
  void regionsAreRecognised(
      String text, String province, String city, String district, String code, String street) {
    ParsedAddress parsed = parser().parse(text).value();

    assertThat(parsed.region())
        .hasValue(
            new Region(
                "CN",
                province,
                city,
                Optional.ofNullable(district),
                Optional.empty(),
                Optional.of(code)));
    assertThat(parsed.street()).isEqualTo(street);
    assertThat(parsed.name()).isEmpty();
    assertThat(parsed.phone()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "张三,13071801119,浙江省杭州市滨江区网商路699号|张三|13071801119|",
        "浙江省杭州市滨江区网商路699号 张三 130-7180-1119|张三|13071801119|",
        "收货人:张三 手机:+86 13071801119 地址:浙江省杭州市滨江区网商路699号 邮编:310051|张三|13071801119|310051",
        "收货人：张三；电话：0571-88155188；浙江省杭州市滨江区网商路699号|张三|0571-88155188|",
        "１３０７１８０１１１９　张三　浙江省杭州市滨江区网商路699号|张三|13071801119|",
        "Anna 浙江省杭州市滨江区网商路699号 13071801119|Anna|13071801119|",
      })
  void peopleAreToldFromPlaces(String text, String name, String phone, String postalCode) {
    ParsedAddress parsed = parser().parse(text).value();

    assertThat(parsed.name()).hasValue(name);
    assertThat(parsed.phone()).hasValue(phone);
    assertThat(parsed.postalCode()).isEqualTo(Optional.ofNullable(postalCode));
    assertThat(parsed.region().flatMap(Region::code)).hasValue("330108");
    assertThat(parsed.street()).isEqualTo("网商路699号");
  }

  @Test
  void telephoneIsFoundWithoutAPlace() {
    ParsedAddress parsed = parser().parse("Anna 13071801119, Elm Street 5").value();

    assertThat(parsed)
        .isEqualTo(
            new ParsedAddress(
                Optional.empty(),
                Optional.of("13071801119"),
                Optional.empty(),
                "Anna Elm Street 5",
                Optional.empty()));
  }

  @Test
  void blankAndEndlessTextsAreRefused() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> parser().parse(" "))
        .withMessage("text: empty (expected: a text)");
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> parser().parse("路".repeat(1_001)))
        .withMessage("text: 1001 characters (expected: at most 1000)");
  }

  @Test
  void longestTextIsReadSoon() {
    assertThat(parser().parse("浙江省杭州市" + "中".repeat(990)).value().region()).isPresent();
    assertThat(parser().parse("1 ".repeat(500)).value().region()).isEmpty();
  }
}
