package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.view.StoreViews;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens a store again whose key is lost, by giving up what it sealed. */
@Command(
    name = "forget-sealed",
    description = {
      "Takes out of the store what was sealed with a key that is lost.",
      "That is tokens of accounts, which are connected again, and webhooks, which are added again.",
      "What can be opened stays."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  supercargo store forget-sealed --dry-run", "  supercargo store forget-sealed"})
final class StoreForgetSealed implements Callable<Integer> {
  @Mixin private Caring caring;

  @Option(names = "--dry-run", description = "Tells what would go and changes nothing.")
  private boolean dryRun;

  StoreForgetSealed(Shell shell) {
    this.caring = new Caring(shell);
  }

  @Override
  public Integer call() {
    Map<String, List<String>> gone = caring.care(care -> care.forgetSealed(dryRun));
    if (dryRun) {
      caring.sayDryRun();
    }
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    new TreeMap<>(gone)
        .forEach(
            (what, ids) -> ids.forEach(id -> items.addObject().put("what", what).put("id", id)));
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    list.set("items", items);
    return caring.print(list, StoreViews.FORGOTTEN);
  }
}
