package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A property, e.g. 1627207 颜色分类: 28326 红色. */
public record WireProperty(
    @Nullable Long propId,
    @Nullable String propName,
    @Nullable Long valueId,
    @Nullable String valueName,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String valueDesc) {}
