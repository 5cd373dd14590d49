package io.supercargo.web.view;

import io.supercargo.domain.access.User;
import java.time.Instant;

/** A person who may use the console. */
public record UserView(String name, String role, Instant createdAt) {
  public static UserView of(User user) {
    return new UserView(user.name(), user.role().code(), user.created());
  }
}
