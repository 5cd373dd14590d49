package io.supercargo.http.dialect.taobao.trade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How orders stand: Taobao Global has words, a reseller has numbers and further words. */
public enum StatusWords {
  WORDS {
    @Override
    JsonNode write(Row row) {
      return TextNode.valueOf(row.word);
    }

    @Override
    JsonNode number(long number) {
      return LongNode.valueOf(number);
    }
  },
  NUMBERS {
    @Override
    JsonNode write(Row row) {
      return IntNode.valueOf(row.number);
    }

    @Override
    JsonNode number(long number) {
      return TextNode.valueOf(Long.toString(number));
    }
  };

  private static final int NO_NUMBER = 9;
  private static final String CLOSED = "TRADE_CLOSED";

  /** Of words that mean the same, the first is written. So misspelt on the wire. */
  private static final List<Row> ROWS =
      List.of(
          new Row(0, "WAIT_BUYER_P", OrderStatus.AWAITING_PAYMENT),
          new Row(12, "BULIDING", OrderStatus.AWAITING_PAYMENT),
          new Row(1, "ORDER_PAY_STATUS", OrderStatus.AWAITING_PAYMENT),
          new Row(3, "ORDER_FINANCE_REFUSE_STATUS", OrderStatus.AWAITING_PAYMENT),
          new Row(10, "WAIT_SELLER_SEND_GOODS", OrderStatus.PAID),
          new Row(2, "ORDER_FINANCE_PASS_STATUS", OrderStatus.PAID),
          new Row(5, "WAIT_FINANCE_PAY", OrderStatus.PAID),
          new Row(11, "WAIT_BUYER_CONFIRM_GOODS", OrderStatus.SHIPPED),
          new Row(4, CLOSED, OrderStatus.CANCELLED),
          new Row(NO_NUMBER, "TRADE_FINISHED", OrderStatus.COMPLETED));

  private static final Row OTHER = new Row(NO_NUMBER, "OTHER_STATUS", OrderStatus.OTHER);

  private record Row(int number, String word, OrderStatus status) {
    boolean is(String told) {
      return word.equals(told) || (number != NO_NUMBER && Integer.toString(number).equals(told));
    }
  }

  abstract JsonNode write(Row row);

  /** Taobao's own number of an order: resellers write it as a text. */
  abstract JsonNode number(long number);

  /**
   * @param paid whether it was; orders that end before and after are told by one word
   */
  public static OrderStatus read(String told, boolean paid) {
    OrderStatus status = row(told).status;
    return status == OrderStatus.CANCELLED && paid ? OrderStatus.CLOSED : status;
  }

  /** The word that an order came with where it is one of these, else the usual one. */
  JsonNode write(Order order) {
    Row own = row(order.nativeStatus());
    boolean fits = own.status == order.status() && !own.equals(OTHER);
    return write(fits ? own : row(order.status()));
  }

  /** The same as a text. */
  public String written(Order order) {
    return write(order).asText();
  }

  /** For a question. */
  public String word(OrderStatus status) {
    Row row = row(status);
    if (row.equals(OTHER)) {
      throw new InvalidValue("status", status.code(), "a status that this supplier has a word for");
    }
    return write(row).asText();
  }

  /** Of a question; empty where all orders are meant. */
  public static @Nullable OrderStatus asked(@Nullable String told) {
    if (told == null || told.isBlank()) {
      return null;
    }
    Row row = row(told);
    if (row.equals(OTHER)) {
      throw new InvalidValue("status", told, "a status such as WAIT_BUYER_P");
    }
    return row.status;
  }

  private static Row row(String told) {
    return ROWS.stream().filter(row -> row.is(told)).findFirst().orElse(OTHER);
  }

  private static Row row(OrderStatus status) {
    OrderStatus told =
        switch (status) {
          case CLOSED -> OrderStatus.CANCELLED;
          case RECEIVED -> OrderStatus.COMPLETED;
          default -> status;
        };
    return ROWS.stream().filter(row -> row.status == told).findFirst().orElse(OTHER);
  }
}
