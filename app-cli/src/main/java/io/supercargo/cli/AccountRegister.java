package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.AccountViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Registers a downstream buyer. */
@Command(
    name = "register",
    description = "Makes a buyer of yours known to a supplier.",
    footerHeading = "%nExamples:%n",
    footer =
        "  supercargo account register c5b9e8a6 --login anna --site sniff --country JP"
            + " --mobile 18899993333 --mobile-area JP")
final class AccountRegister implements Callable<Integer> {
  @Mixin private Writing writing;

  @Parameters(paramLabel = "BUYER", description = "Your own id of the buyer.")
  private String buyer = "";

  @Option(names = "--login", paramLabel = "NAME", required = true, description = "The login here.")
  private String login = "";

  @Option(
      names = "--site",
      paramLabel = "NAME",
      required = true,
      description = "What the supplier calls your business.")
  private String site = "";

  @Option(names = "--country", paramLabel = "CODE", required = true, description = "E.g. JP.")
  private String country = "";

  @Option(names = "--email", paramLabel = "ADDRESS", description = "Or a mobile.")
  private @Nullable String email;

  @Option(names = "--mobile", paramLabel = "NUMBER", description = "With its area.")
  private @Nullable String mobile;

  @Option(names = "--mobile-area", paramLabel = "CODE", description = "E.g. JP.")
  private @Nullable String mobileArea;

  @Option(names = "--ip", paramLabel = "ADDRESS", description = "Where the buyer came from.")
  private @Nullable String ip;

  AccountRegister(Shell shell) {
    this.writing = new Writing(shell);
  }

  @Override
  public Integer call() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("outMemberId", buyer).put("login", login).put("site", site).put("country", country);
    json.put("email", email).put("mobile", mobile).put("mobileArea", mobileArea).put("ip", ip);
    return writing.tell(Request.post("/api/v1/accounts", json.toString()), AccountViews.BUYER);
  }
}
