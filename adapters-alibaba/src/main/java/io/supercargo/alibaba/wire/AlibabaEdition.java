package io.supercargo.alibaba.wire;

import java.util.Map;

/** The two published ways to lay out the parameters and answers of the cross-border operations. */
public enum AlibabaEdition {
  /** As the platform's own pages have it: one parameter, which holds a JSON object. */
  OPEN("open"),
  /** As the paper for national sites has it: each field a parameter of its own. */
  SITE("site");

  private final String code;

  AlibabaEdition(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static AlibabaEdition of(String code) {
    return code.equals(SITE.code) ? SITE : OPEN;
  }

  /**
   * The parameters of a call.
   *
   * @param name of the parameter that holds the query in the open edition
   */
  public Object parameters(String name, Object query) {
    return this == OPEN ? Map.of(name, query) : query;
  }
}
