package io.supercargo.web.view;

import io.supercargo.application.provider.Answer;

/** An order of which its supplier was told something, and took it. */
public record ToldView(String id, String provider) {
  public static ToldView of(String order, Answer<Boolean> taken) {
    return new ToldView(order, taken.provider());
  }
}
