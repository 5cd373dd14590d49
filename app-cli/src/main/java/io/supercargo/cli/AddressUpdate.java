package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.AccountViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Replaces an address in a supplier's book. */
@Command(
    name = "update",
    description = "Replaces an address in a supplier's book.",
    footerHeading = "%nExamples:%n",
    footer =
        "  supercargo address update 560954849 --name 张三 --phone 13071801119 --province 浙江省"
            + " --city 杭州市 --street 网商路700号")
final class AddressUpdate implements Callable<Integer> {
  @Mixin private Writing writing;
  @Mixin private AddressOptions address = new AddressOptions();

  @Parameters(paramLabel = "ID", description = "The address, as `supercargo address` lists it.")
  private String id = "";

  AddressUpdate(Shell shell) {
    this.writing = new Writing(shell);
  }

  @Override
  public Integer call() {
    return writing.tell(Request.put(AddressList.PATH, address.json()).at(id), AccountViews.ADDRESS);
  }
}
