package io.supercargo.http.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureCodesTest {
  private static final FailureCodes CODES =
      FailureCodes.withOther("500")
          .code(Kind.NOT_FOUND, "404")
          .code(Kind.RATE_LIMITED, "429")
          .written(Kind.OUT_OF_STOCK, "1009")
          .read(Kind.INVALID, "1009", "1010")
          .build();

  @Test
  void whatAGatewaySaysAClientUnderstands() {
    assertThat(CODES.of(Kind.NOT_FOUND)).isEqualTo("404");
    assertThat(read("404")).isEqualTo(Kind.NOT_FOUND);
    assertThat(read("429")).isEqualTo(Kind.RATE_LIMITED);
  }

  @Test
  void aCodeForManyIsReadAsOne() {
    assertThat(CODES.of(Kind.OUT_OF_STOCK)).isEqualTo("1009");
    assertThat(read("1009")).isEqualTo(Kind.INVALID);
    assertThat(read("1010")).isEqualTo(Kind.INVALID);
  }

  @Test
  void whatHasNoCodeIsSaidWithTheOther() {
    assertThat(CODES.of(Kind.FORBIDDEN)).isEqualTo("500");
    assertThat(read("500")).isEqualTo(Kind.UNAVAILABLE);
  }

  @Test
  void aCodeThatNobodyKnowsSaysNo() {
    assertThat(read("9999")).isEqualTo(Kind.INVALID);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindCanBeRead(Kind kind) {
    FailureCodes codes = FailureCodes.withOther("other").code(kind, "x").build();
    Origin origin = Origin.of("p").code("x");
    Kind expected =
        switch (kind) {
          case PRICE_CHANGED, UNSUPPORTED -> Kind.INVALID; // what they carry is not in a code
          case OUTCOME_UNKNOWN -> Kind.UNAVAILABLE;
          default -> kind;
        };
    assertThat(codes.failure(origin, "words").kind()).isEqualTo(expected);
    assertThat(codes.failure(origin, "words")).hasMessage("words");
    assertThat(codes.failure(origin, "words").origin()).isEqualTo(origin);
  }

  private static Kind read(String code) {
    return CODES.failure(Origin.of("p").code(code), "words").kind();
  }
}
