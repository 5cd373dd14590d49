package io.supercargo.architecture.crooked.application;

/** Nobody extends it, and nobody says that nobody may. */
class Extendable {}
