package io.supercargo.taobao.wire;

import io.supercargo.taobao.wire.WireAnswer.WireResult;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the business says in an answer of any variant.
 *
 * @param success null where the variant has no such field
 * @param code null where nothing failed
 */
record BusinessWord(@Nullable Boolean success, @Nullable String code, String message) {
  static BusinessWord of(WireAnswer<?> answer) {
    WireResult<?> result = answer.result();
    if (result != null) {
      return new BusinessWord(
          result.success(),
          first(result.errorCode()),
          words(result.errorMsg(), result.innerErrorMsg()));
    }
    return new BusinessWord(
        answer.success(),
        first(answer.errorCode(), answer.bizErrorCode()),
        words(answer.errorMsg(), answer.bizErrorMsg()));
  }

  /** A code of zero, and one without a text, are none. */
  private static @Nullable String first(@Nullable String... codes) {
    return Stream.of(codes)
        .filter(Objects::nonNull)
        .filter(code -> !code.isBlank() && !code.equals(WireAnswer.SUCCESS))
        .findFirst()
        .orElse(null);
  }

  private static String words(@Nullable String... messages) {
    return Stream.of(messages).filter(Objects::nonNull).findFirst().orElse("");
  }
}
