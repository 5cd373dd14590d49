package io.supercargo.alibaba.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The addresses that the account keeps. */
public record WireAddressBook(@Nullable List<WireAddressItem> receiveAddressItems) {

  /**
   * An address.
   *
   * @param addressCodeText the names of province, city and district, with blanks between
   * @param phone a second telephone
   */
  public record WireAddressItem(
      @Nullable Long id,
      @Nullable String fullName,
      @Nullable String address,
      @Nullable String post,
      @Nullable String phone,
      @Nullable String mobilePhone,
      @Nullable String addressCode,
      @Nullable String addressCodeText,
      @Nullable String townCode,
      @Nullable String townName,
      @Nullable Boolean isDefault) {}
}
