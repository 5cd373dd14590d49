package io.supercargo.http.dialect.taobao.aftersales;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Where goods go back to; in one sample a text, and empty. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireReturnAddress(
    @Nullable String receiver, @Nullable String phone, @Nullable String detailAddress) {
  /** For those that are only a text. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static WireReturnAddress valueOf(String text) {
    return new WireReturnAddress(null, null, text);
  }
}
