package io.supercargo.http.dialect.navigation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the search navigation, e.g. 973, 风格, Style; ids feed {@code snId}.
 *
 * @param id of a child it begins with the parent's: {@code 973:28105}
 * @param children of the first level alone
 */
public record WireTopic(
    String id,
    @Nullable String name,
    @Nullable String translateName,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<WireTopic> children) {
  public WireTopic {
    Required.field("id", id);
  }
}
