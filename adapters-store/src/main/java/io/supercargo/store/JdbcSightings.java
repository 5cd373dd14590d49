package io.supercargo.store;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.store.Sighting;
import io.supercargo.ports.store.Sightings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row for every provider, marketplace and capability. */
final class JdbcSightings implements Sightings {
  private static final String ALL = "select * from seen_live";

  private static final String KEEP =
      """
      merge into seen_live kept
      using (values (cast(? as varchar), cast(? as varchar), cast(? as varchar),
          cast(? as timestamp with time zone)))
        as given (provider, marketplace, capability, seen_at)
      on kept.provider = given.provider and kept.marketplace = given.marketplace
        and kept.capability = given.capability
      when matched and kept.seen_at < given.seen_at then update set seen_at = given.seen_at
      when not matched then insert (provider, marketplace, capability, seen_at)
        values (given.provider, given.marketplace, given.capability, given.seen_at)
      """;

  private final Sql sql;

  JdbcSightings(Sql sql) {
    this.sql = sql;
  }

  /** Without those that only a newer version can name. */
  @Override
  public List<Sighting> all() {
    return sql.query(ALL, JdbcSightings::read).stream().flatMap(Optional::stream).toList();
  }

  @Override
  public void keep(List<Sighting> sightings) {
    if (!sightings.isEmpty()) {
      sql.batch(KEEP, sightings, JdbcSightings::row);
    }
  }

  private static @Nullable Object[] row(Sighting sighting) {
    return new @Nullable Object[] {
      sighting.provider(),
      sighting.marketplace().code(),
      sighting.capability().code(),
      OffsetDateTime.ofInstant(sighting.at().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC)
    };
  }

  private static Optional<Sighting> read(ResultSet row) throws SQLException {
    String marketplace = row.getString("marketplace");
    String capability = row.getString("capability");
    String provider = row.getString("provider");
    var at = row.getObject("seen_at", OffsetDateTime.class).toInstant();
    return Arrays.stream(Marketplace.values())
        .filter(it -> it.code().equals(marketplace))
        .flatMap(
            where ->
                Arrays.stream(Capability.values())
                    .filter(it -> it.code().equals(capability))
                    .map(it -> new Sighting(provider, where, it, at)))
        .findFirst();
  }
}
