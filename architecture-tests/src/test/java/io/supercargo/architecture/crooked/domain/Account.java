package io.supercargo.architecture.crooked.domain;

/** Changes, and not exactly. */
final class Account {
  private double balance;

  Account(double balance) {
    this.balance = balance;
  }

  double pay(double amount) {
    balance -= amount;
    return balance;
  }
}
