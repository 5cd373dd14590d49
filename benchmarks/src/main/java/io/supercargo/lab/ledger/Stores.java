package io.supercargo.lab.ledger;

import io.supercargo.lab.Unable;
import io.supercargo.lab.process.Folder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the nodes keep their journal: each an H2 file of its own, or one PostgreSQL for all. */
public final class Stores implements AutoCloseable {
  private final List<Folder> homes = new ArrayList<>();
  private final @Nullable EmbeddedPostgres postgres;

  private Stores(int nodes, @Nullable EmbeddedPostgres postgres) {
    this.postgres = postgres;
    for (int i = 0; i < nodes; i++) {
      homes.add(Folder.temporary());
    }
  }

  public static Stores of(String store, int nodes) {
    if (store.equals("postgres")) {
      return new Stores(nodes, started());
    }
    if (nodes > 1) {
      throw new Unable("an H2 file has one node (expected: --store postgres)");
    }
    return new Stores(nodes, null);
  }

  public Folder home(int node) {
    return homes.get(node);
  }

  /** What the configuration says of the store. */
  public String section() {
    return postgres == null
        ? ""
        : "store: { url: \"%s\", user: postgres, password: postgres }"
            .formatted("jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort()));
  }

  @Override
  public void close() {
    homes.forEach(Folder::close);
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException stays) {
        throw new UncheckedIOException(stays);
      }
    }
  }

  private static EmbeddedPostgres started() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException refused) {
      throw new Unable("PostgreSQL cannot be started: " + refused.getMessage());
    }
  }
}
