package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** Whoever looks for something to claim leaves the rest of what is due to others. */
class ClaimableTest {
  private static final String URL = "jdbc:h2:mem:claimable";

  @Test
  void nothingElseIsLocked() throws SQLException {
    try (Connection one = DriverManager.getConnection(URL);
        Connection other = DriverManager.getConnection(URL)) {
      run(one, "create table job (id int primary key, due int)");
      run(one, "insert into job select x, x from system_range(1, 100)");
      one.setAutoCommit(false);

      String due = "select id from job where due <= 100 order by due";
      assertThat(rows(one, due + new H2().claimable(10))).isEqualTo(10);
      assertThat(rows(other, "select id from job where id > 10 for update skip locked"))
          .isEqualTo(90);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      assertThat(rows).isFalse();
    }
  }

  private static int rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      int rows = 0;
      while (found.next()) {
        rows++;
      }
      return rows;
    }
  }
}
