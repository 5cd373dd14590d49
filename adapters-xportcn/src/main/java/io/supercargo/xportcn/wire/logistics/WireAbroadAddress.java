package io.supercargo.xportcn.wire.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who receives goods abroad.
 *
 * @param country such as US
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireAbroadAddress(
    @Nullable String name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String mobilePhone,
    @Nullable String address,
    @Nullable String taxId,
    @Nullable String country,
    @Nullable String city,
    @Nullable String zip,
    @Nullable String state) {}
