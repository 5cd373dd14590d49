package io.supercargo.alibaba.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several relations in one parameter. */
public record WireSiteRelations(@Nullable List<WireSiteRelation> nationalOrderRelationParamList) {}
