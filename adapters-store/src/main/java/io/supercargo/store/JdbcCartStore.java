package io.supercargo.store;

import io.supercargo.domain.order.CartItem;
import io.supercargo.ports.store.CartStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Carts in a table, a row for each item. */
final class JdbcCartStore implements CartStore {
  private static final String PUT =
      """
      merge into cart_item kept
      using (values (cast(? as varchar), cast(? as varchar), cast(? as bytea)))
        as given (cart, id, document)
      on kept.cart = given.cart and kept.id = given.id
      when matched then update set document = given.document
      when not matched then insert (cart, id, document)
        values (given.cart, given.id, given.document)
      """;

  private final Sql sql;

  JdbcCartStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<CartItem> items(String cart) {
    return sql.query(
        "select document from cart_item where cart = ? order by place", JdbcCartStore::read, cart);
  }

  @Override
  public Optional<CartItem> item(String cart, String id) {
    return sql.first(
        "select document from cart_item where cart = ? and id = ?", JdbcCartStore::read, cart, id);
  }

  @Override
  public void put(String cart, CartItem item) {
    sql.batch(PUT, List.of(item), it -> new Object[] {cart, it.id(), Documents.write(it)});
  }

  @Override
  public boolean remove(String cart, String id) {
    return sql.update("delete from cart_item where cart = ? and id = ?", cart, id) > 0;
  }

  @Override
  public void clear(String cart) {
    sql.update("delete from cart_item where cart = ?", cart);
  }

  private static CartItem read(ResultSet row) throws SQLException {
    return Documents.read(row.getBytes(1), CartItem.class);
  }
}
