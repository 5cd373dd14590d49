package io.supercargo.daji.wire;

import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.RankingQuery;
import java.util.Map;

/** The query for a hot list, in both directions. */
public final class RankQueries {
  private static final int MOST = 20;

  private RankQueries() {}

  public static Map<String, String> write(RankingQuery query) {
    Map<String, String> wire = Parameters.of("rankId", query.category().value());
    wire.put("rankType", query.type().code());
    wire.put("limit", Integer.toString(query.limit()));
    wire.put("language", query.audience().language().code());
    return wire;
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static RankingQuery read(Map<String, String> wire) {
    long limit = Parameters.number(wire, "limit");
    if (limit < 1 || limit > MOST) {
      throw new InvalidValue("limit", limit, "1 to " + MOST);
    }
    return new RankingQuery(
        type(Parameters.required(wire, "rankType")),
        new CategoryId(Parameters.required(wire, "rankId")),
        (int) limit,
        Audience.reading(SearchTerms.language("language", Parameters.required(wire, "language"))));
  }

  private static RankType type(String code) {
    try {
      return RankType.of(code);
    } catch (InvalidValue unknown) {
      throw unknown.in("rankType");
    }
  }
}
