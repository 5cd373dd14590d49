package io.supercargo.xportcn.wire.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders to be paid together. */
public record WirePaying(@Nullable List<String> orderIds) {}
