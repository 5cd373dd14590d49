package io.supercargo.store;

import io.supercargo.domain.event.ProductEvents;
import io.supercargo.domain.product.KnownProduct;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.store.WantedProducts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Products in a table. */
final class JdbcWantedProducts implements WantedProducts {
  private static final String ONE =
      "select document from wanted_product where provider = ? and product_id = ?";

  private static final String INSERT =
      "insert into wanted_product (document, provider, product_id) values (?,?,?)";

  private static final String UPDATE =
      "update wanted_product set document = ? where provider = ? and product_id = ?";

  private final Sql sql;

  JdbcWantedProducts(Sql sql) {
    this.sql = sql;
  }

  /** In the order of their names, so that two writers of the same cannot lock each other. */
  @Override
  public void want(String provider, List<ProductId> products, Instant now) {
    List<ProductId> fresh =
        products.stream()
            .distinct()
            .filter(product -> product(provider, product).isEmpty())
            .sorted(Comparator.comparing(ProductId::toString))
            .toList();
    if (!fresh.isEmpty()) {
      sql.run(session -> add(provider, fresh, now, session));
    }
  }

  @Override
  public Optional<KnownProduct> product(String provider, ProductId product) {
    return sql.first(ONE, JdbcWantedProducts::read, provider, product.toString());
  }

  /** What is as it was is not written again. */
  @Override
  public void saw(KnownProduct now, boolean told) {
    Optional<KnownProduct> known = product(now.provider(), now.product());
    boolean isNew =
        known
            .filter(before -> told || !before.standing().equals(before.joined(now).standing()))
            .isPresent();
    if (isNew) {
      sql.run(session -> save(now, told, session));
    }
  }

  private static void add(String provider, List<ProductId> products, Instant now, Session session)
      throws SQLException {
    for (ProductId product : products) {
      if (session.first(ONE, JdbcWantedProducts::read, provider, product.toString()).isEmpty()) {
        write(INSERT, new KnownProduct(provider, product, Optional.empty(), now), session);
      }
    }
  }

  private static void save(KnownProduct now, boolean told, Session session) throws SQLException {
    Optional<KnownProduct> before =
        session.first(
            ONE + " for update",
            JdbcWantedProducts::read,
            now.provider(),
            now.product().toString());
    if (before.filter(it -> !now.seen().isBefore(it.seen())).isPresent()) {
      KnownProduct after = before.get().joined(now);
      write(UPDATE, after, session);
      Outbox.add(ProductEvents.between(before.get(), after, told), session);
    }
  }

  private static void write(String statement, KnownProduct product, Session session)
      throws SQLException {
    int written =
        session.update(
            statement, Documents.write(product), product.provider(), product.product().toString());
    assert written == 1;
  }

  private static KnownProduct read(ResultSet row) throws SQLException {
    return Documents.read(row.getBytes(1), KnownProduct.class);
  }
}
