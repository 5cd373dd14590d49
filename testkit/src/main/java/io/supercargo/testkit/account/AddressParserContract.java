package io.supercargo.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.domain.address.Region;
import io.supercargo.ports.account.AddressParser;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody keeps who takes addresses apart. */
public abstract class AddressParserContract {
  /** The parser under test. */
  protected abstract AddressParser parser();

  /** 1688's own example. */
  @Test
  public void regionAndStreetAreToldApart() {
    ParsedAddress parsed = parser().parse("浙江省 杭州市 滨江区网商路699号").value();

    Region region = parsed.region().orElseThrow();
    assertThat(region.province()).isEqualTo("浙江省");
    assertThat(region.city()).isEqualTo("杭州市");
    assertThat(region.district()).hasValue("滨江区");
    assertThat(parsed.street()).isEqualTo("网商路699号");
  }

  @Test
  public void codeIsThatOfTheDistrict() {
    Optional<Region> region = parser().parse("浙江省 杭州市 滨江区网商路699号").value().region();

    assertThat(region.flatMap(Region::code)).hasValue("330108");
  }

  @Test
  public void whatIsNotRecognisedIsEmpty() {
    ParsedAddress parsed = parser().parse("somewhere over the rainbow").value();

    assertThat(parsed.region()).isEmpty();
    assertThat(parsed.street()).isEqualTo("somewhere over the rainbow");
  }
}
