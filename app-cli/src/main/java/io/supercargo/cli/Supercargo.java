package io.supercargo.cli;

public final class Supercargo {
  private Supercargo() {}

  public static void main(String[] args) {
    System.out.println("hello " + String.join(" ", args));
  }
}
