package io.supercargo.store;

import io.supercargo.ports.provider.Secret;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL that is started once and ends with the tests, and databases in it. */
final class Servers {
  private static final AtomicInteger MADE = new AtomicInteger();

  private Servers() {}

  /** A new, empty database. */
  static StoreConfig database() {
    String name = "store_" + MADE.incrementAndGet();
    EmbeddedPostgres server = Holder.SERVER;
    Sql.plain(new Postgres(), server.getPostgresDatabase()).update("create database " + name);
    String url = "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), name);
    return new StoreConfig(url, "postgres", new Secret("postgres"));
  }

  /** Begins when somebody asks for it. */
  private static final class Holder {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException refused) {
        throw new UncheckedIOException(refused);
      }
    }
  }
}
