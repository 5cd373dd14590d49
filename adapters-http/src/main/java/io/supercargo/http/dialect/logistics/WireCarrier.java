package io.supercargo.http.dialect.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who carries parcels.
 *
 * @param companyNo the code
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireCarrier(
    @Nullable Long id, @Nullable String companyName, @Nullable String companyNo) {}
