package io.supercargo.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Accounts at suppliers: ours, and those of buyers downstream. */
@Command(
    name = "account",
    description = "Connects our accounts, registers buyers, finds the way to sellers.",
    subcommands = {AccountConnect.class, AccountRegister.class, AccountChat.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo account connect cbu",
      "  supercargo account register BUYER --login anna --site shop --country JP"
          + " --email anna@example.org",
      "  supercargo account chat --product 1688:731218795448"
    })
final class Account implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "connect, register or chat is missing");
  }
}
