package io.supercargo.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  @TempDir Path home;
  private DataSource source;
  private Migrations migrations;

  @BeforeEach
  void nameTheFile() {
    source = new H2().source(StoreConfig.in(home));
    migrations = new Migrations(new H2(), source);
  }

  @Test
  void fillsANewStoreAndLeavesAFilledOneAlone() throws SQLException {
    try (Connection connection = source.getConnection()) {
      assertThat(migrations.run(connection)).isTrue();
      assertThat(migrations.run(connection)).isFalse();
    }
  }

  @Test
  void refusesAStoreFromANewerVersion() throws SQLException {
    try (Connection connection = source.getConnection()) {
      migrations.run(connection);
      Sql.plain(new H2(), source)
          .update(
              "update \"flyway_schema_history\" set \"version\" = '99' where \"version\" = ?",
              Migrations.NEWEST);

      assertThatThrownBy(() -> migrations.run(connection))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("Detected applied migration not resolved locally: 99");
    }
  }

  @Test
  void theNewestVersionIsTheNewestScript() throws IOException, URISyntaxException {
    var folder = requireNonNull(Migrations.class.getClassLoader().getResource(Migrations.FOLDER));
    try (Stream<Path> scripts = Files.list(Path.of(folder.toURI()))) {
      assertThat(scripts.map(MigrationsTest::version).max(Integer::compare))
          .hasValue(Integer.valueOf(Migrations.NEWEST));
    }
  }

  private static int version(Path script) {
    String name = script.toString().substring(script.toString().lastIndexOf(File.separator) + 2);
    return Integer.parseInt(name.substring(0, name.indexOf("__")));
  }
}
