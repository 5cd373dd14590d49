package io.supercargo.lab.orders;

import java.io.IOException;
import java.util.List;

/** Where customers order. Thread-safe. */
interface Counter {
  /**
   * Quotes for different goods.
   *
   * @param times how often each can be ordered
   */
  List<String> quotes(int most, int times) throws IOException;

  /**
   * Orders what was quoted.
   *
   * @throws io.supercargo.lab.Unable when it is not accepted
   */
  void order(String quote, String key) throws IOException;

  Reading read() throws IOException;
}
