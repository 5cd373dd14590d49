package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.AccountViews;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes an address apart. */
@Command(
    name = "parse",
    description = "Takes a Chinese address apart that somebody wrote in one line.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo address parse '张三 13071801119 浙江省杭州市滨江区网商路699号'")
final class AddressParse implements Callable<Integer> {
  @Mixin private Asking asking;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "Name, telephone and address.")
  private List<String> text = List.of();

  @Option(names = "--provider", paramLabel = "NAME", description = "Whom to ask.")
  private @Nullable String provider;

  AddressParse(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    String json =
        JsonNodeFactory.instance.objectNode().put("text", String.join(" ", text)).toString();
    return asking.ask(
        Request.post(AddressList.PATH + ":parse", json).with("provider", provider),
        AccountViews.ADDRESS);
  }
}
