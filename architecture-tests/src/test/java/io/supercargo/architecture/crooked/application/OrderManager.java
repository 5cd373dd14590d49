package io.supercargo.architecture.crooked.application;

/** Whatever that does. */
final class OrderManager {}
