package io.supercargo.domain.payment;

import io.supercargo.domain.Money;
import java.util.Optional;

/**
 * How an order may be paid.
 *
 * @param code the supplier's, e.g. {@code alipay}
 * @param limit the most that can be paid so, where there is a limit
 */
public record PaymentWay(String code, String name, Optional<Money> limit) {}
