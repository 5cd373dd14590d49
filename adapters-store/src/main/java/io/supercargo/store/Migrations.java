package io.supercargo.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables up to date. Flyway costs a start a third of a second, mostly to find that there
 * is nothing to do; one look into its history finds that too.
 */
final class Migrations {
  /** The version of the newest script; a test holds it against the folder. */
  static final String NEWEST = "4";

  static final String FOLDER = "io/supercargo/store/migration";

  private static final String LAST_APPLIED =
      "select \"version\", \"success\" from \"flyway_schema_history\""
          + " order by \"installed_rank\" desc fetch first 1 row only";

  private Migrations() {}

  /** Whether there was anything to do. */
  static boolean run(Connection connection, DataSource source) throws SQLException {
    if (upToDate(connection)) {
      return false;
    }
    try {
      flyway(source).migrate();
      return true;
    } catch (FlywayException refused) {
      throw new SQLException(refused.getMessage(), refused);
    }
  }

  private static boolean upToDate(Connection connection) {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LAST_APPLIED)) {
      return row.next() && NEWEST.equals(row.getString(1)) && row.getBoolean(2);
    } catch (SQLException noHistory) {
      return false; // a new store; and if it is broken, Flyway says so better
    }
  }

  private static Flyway flyway(DataSource source) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:" + FOLDER)
        .loggers("slf4j")
        .ignoreMigrationPatterns(new String[0]) // a store from a newer version is refused
        .load();
  }
}
