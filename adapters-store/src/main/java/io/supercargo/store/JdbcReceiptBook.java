package io.supercargo.store;

import io.supercargo.domain.logistics.KnownReceipt;
import io.supercargo.ports.store.ReceiptBook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parcels at warehouses, in a table. */
final class JdbcReceiptBook implements ReceiptBook {
  private static final String SELECT = "select document from warehouse_receipt";

  private static final String PUT =
      """
      merge into warehouse_receipt kept
      using (values (cast(? as varchar), cast(? as varchar), cast(? as bytea)))
        as given (provider, waybill, document)
      on kept.provider = given.provider and kept.waybill = given.waybill
      when matched then update set document = given.document
      when not matched then insert (provider, waybill, document)
        values (given.provider, given.waybill, given.document)
      """;

  private final Sql sql;

  JdbcReceiptBook(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void put(KnownReceipt receipt) {
    sql.batch(PUT, List.of(receipt), JdbcReceiptBook::row);
  }

  @Override
  public Optional<KnownReceipt> receipt(String provider, String waybill) {
    return sql.first(
        SELECT + " where provider = ? and waybill = ?", JdbcReceiptBook::read, provider, waybill);
  }

  @Override
  public List<KnownReceipt> receipts(
      Optional<String> provider, Optional<KnownReceipt> after, int most) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    List<Object> values = new ArrayList<>();
    provider.ifPresent(it -> conditions.add("provider = ?"));
    provider.ifPresent(values::add);
    after.ifPresent(
        last -> {
          conditions.add("(provider, waybill) > (?, ?)");
          values.add(last.provider());
          values.add(last.receipt().parcel().waybill());
        });
    return sql.query(
        "%s where %s order by provider, waybill fetch first %d rows only"
            .formatted(SELECT, String.join(" and ", conditions), most),
        JdbcReceiptBook::read,
        values.toArray());
  }

  private static @Nullable Object[] row(KnownReceipt known) {
    return new @Nullable Object[] {
      known.provider(), known.receipt().parcel().waybill(), Documents.write(known)
    };
  }

  private static KnownReceipt read(ResultSet row) throws SQLException {
    return Documents.read(row.getBytes(1), KnownReceipt.class);
  }
}
