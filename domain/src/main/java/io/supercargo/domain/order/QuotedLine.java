package io.supercargo.domain.order;

import io.supercargo.domain.Money;
import java.util.Optional;

/**
 * @param amount for the whole line, after discounts
 * @param refusal why this line cannot be ordered; empty when it can
 */
public record QuotedLine(
    OrderLine line,
    Money unitPrice,
    Money amount,
    Optional<String> title,
    Optional<String> refusal) {}
