package io.supercargo.architecture.crooked.application;

import java.sql.Connection;

/** Speaks SQL. */
final class AsksTheDatabase {
  Connection connection;
}
