package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.AccountViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists a supplier's address book. */
@Command(
    name = "address",
    description = "Lists, writes and parses the addresses that suppliers keep.",
    subcommands = {AddressList.class, AddressAdd.class, AddressUpdate.class, AddressParse.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo address",
      "  supercargo address parse '张三 13071801119 浙江省杭州市滨江区网商路699号'",
      "  supercargo address add --name 张三 --phone 13071801119 --province 浙江省 --city 杭州市"
          + " --street 网商路699号 --dry-run"
    })
final class Address implements Callable<Integer> {
  @Mixin private Asking asking;

  Address(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(AddressList.PATH), AccountViews.ADDRESSES);
  }
}
