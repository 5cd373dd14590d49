package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

/**
 * A buyer of a national site.
 *
 * @param country an English name, e.g. {@code japan}
 * @param outLoginId as the platform's own page spells it
 * @param outLoginName the same in the paper for national sites
 * @param outMemberId called {@code outUserId} in one sample
 */
public record WireCountryAccount(
    @Nullable String country,
    @Nullable String site,
    @Nullable String outLoginId,
    @Nullable String outLoginName,
    @JsonAlias("outUserId") @Nullable String outMemberId,
    @Nullable String email,
    @Nullable String mobile,
    @Nullable String mobileArea,
    @Nullable String ip) {}
