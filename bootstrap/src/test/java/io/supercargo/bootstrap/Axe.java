package io.supercargo.bootstrap;

import java.sql.Connection;
import org.h2.api.Trigger;

/**
 * Ends the process in the midst of a transaction, as a power cut would. It hangs in a store, and
 * falls where the process was started to die there.
 */
public final class Axe implements Trigger {
  static final int FELLED = 137;

  private static final int STATE = 2;

  private String table = "";

  @Override
  public void init(
      Connection connection,
      String schema,
      String trigger,
      String tableName,
      boolean before,
      int type) {
    table = tableName;
  }

  @Override
  public void fire(Connection connection, Object[] oldRow, Object[] newRow) {
    boolean delivered = newRow.length > STATE && "DELIVERED".equals(newRow[STATE]);
    boolean happened = table.equalsIgnoreCase("outbox");
    if ((happened && Doomed.diesAt("outbox")) || (delivered && Doomed.diesAt("delivery"))) {
      Runtime.getRuntime().halt(FELLED);
    }
  }
}
