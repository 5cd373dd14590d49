package io.supercargo.xportcn.wire.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How many of a line are wanted. The page also lists {@code updateTime}, a date of the server's own
 * language that nobody can mean to be sent.
 *
 * @param productNo the caller's number of the article
 * @param container the caller's number of the box
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireCartQuantity(
    @Nullable Long id,
    @Nullable Long quantity,
    @Nullable String productNo,
    @Nullable String container) {}
