package io.supercargo.application.aftersales;

import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.ports.Raw;
import java.util.List;

/**
 * On what money can be asked back, and how much.
 *
 * @param order {@code provider:number}
 * @param raw the supplier's own body
 */
public record Grounds(
    String order,
    String provider,
    RefundScope scope,
    List<RefundReason> reasons,
    MaximumRefund maximum,
    Raw raw) {}
