package io.supercargo.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The kinds of columns that there are, and how a backup writes them. */
enum Cell {
  TEXT {
    @Override
    void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
      out.writeString(row.getString(column));
    }

    @Override
    Object read(JsonNode node) {
      return node.textValue();
    }
  },
  NUMBER {
    @Override
    void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
      long number = row.getLong(column);
      if (row.wasNull()) {
        out.writeNull();
      } else {
        out.writeNumber(number);
      }
    }

    @Override
    Object read(JsonNode node) {
      return node.longValue();
    }
  },
  DECIMAL {
    @Override
    void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
      BigDecimal decimal = row.getBigDecimal(column);
      out.writeString(decimal == null ? null : decimal.stripTrailingZeros().toPlainString());
    }

    @Override
    Object read(JsonNode node) {
      return new BigDecimal(node.textValue());
    }
  },
  TIME {
    @Override
    void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
      OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
      out.writeString(time == null ? null : time.toInstant().toString());
    }

    @Override
    Object read(JsonNode node) {
      return OffsetDateTime.parse(node.textValue());
    }
  },
  BYTES {
    @Override
    void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
      byte[] bytes = row.getBytes(column);
      if (bytes == null) {
        out.writeNull();
      } else {
        out.writeBinary(bytes);
      }
    }

    @Override
    Object read(JsonNode node) throws IOException {
      return node.binaryValue();
    }
  };

  abstract void write(ResultSet row, int column, JsonGenerator out)
      throws SQLException, IOException;

  abstract Object read(JsonNode node) throws IOException;

  @Nullable Object value(JsonNode node) throws IOException {
    return node.isNull() ? null : read(node);
  }

  /** PostgreSQL calls a time with its zone a time without, and H2 a short text a long one. */
  static Cell of(int type) {
    return switch (type) {
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> TIME;
      case Types.INTEGER, Types.BIGINT, Types.SMALLINT -> NUMBER;
      case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
      default -> TEXT;
    };
  }
}
