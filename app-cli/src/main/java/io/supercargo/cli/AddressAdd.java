package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.AccountViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds an address to a supplier's book. */
@Command(
    name = "add",
    description = "Adds an address to a supplier's book.",
    footerHeading = "%nExamples:%n",
    footer =
        "  supercargo address add --name 张三 --phone 13071801119 --province 浙江省 --city 杭州市"
            + " --district 滨江区 --street 网商路699号")
final class AddressAdd implements Callable<Integer> {
  @Mixin private Writing writing;
  @Mixin private AddressOptions address = new AddressOptions();

  AddressAdd(Shell shell) {
    this.writing = new Writing(shell);
  }

  @Override
  public Integer call() {
    return writing.tell(Request.post(AddressList.PATH, address.json()), AccountViews.ADDRESS);
  }
}
