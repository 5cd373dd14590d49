package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * An address that was taken apart.
 *
 * @param address the street
 * @param addressCode of the district, where there is one
 * @param addressCodeText the names of province, city and district, with blanks between
 * @param fullName called unused; so are the telephones
 */
public record WireParsedAddress(
    @Nullable String address,
    @Nullable String addressCode,
    @Nullable String addressCodeText,
    @Nullable String postCode,
    @Nullable Boolean isDefault,
    @Nullable Boolean latest,
    @Nullable String fullName,
    @Nullable String mobile,
    @Nullable String phone) {}
