package io.supercargo.architecture.crooked.application;

import picocli.CommandLine;

/** Lives in a terminal. */
final class ReadsArguments {
  CommandLine line;
}
