package io.supercargo.xportcn.wire.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all of a consignment would cost. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireAbroadDraft(
    @Nullable WireAbroadAddress receiverAddress, @Nullable List<WireAbroadItem> renderItems) {}
