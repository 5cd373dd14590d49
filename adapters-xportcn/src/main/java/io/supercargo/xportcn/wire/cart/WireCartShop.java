package io.supercargo.xportcn.wire.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a cart of one store.
 *
 * @param sellerOpenId the store's encrypted id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireCartShop<L>(
    @Nullable String sellerOpenId,
    @Nullable String sellerNickName,
    @Nullable List<L> cartItemInfos) {}
