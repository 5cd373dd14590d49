package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.Views;
import java.util.Base64;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds offers that look like a picture. */
@Command(
    name = "image-search",
    description = "Finds offers that look like a picture.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo image-search bag.jpg",
      "  supercargo image-search https://example.org/bag.png --keyword canvas --limit 5",
      "  supercargo image-search street.png --region 120,80,460,520 --sort price:asc"
    })
final class ImageSearch implements Callable<Integer> {
  private final Shell shell;

  @Mixin private Asking asking;
  @Mixin private Refining refining = new Refining();

  @Parameters(
      paramLabel = "PICTURE",
      description =
          "A PNG, JPEG or WebP file of 3 MB at most, its address, or - for standard input.")
  private String picture = "";

  @Option(names = "--keyword", paramLabel = "WORDS", description = "Words that hits must match.")
  private @Nullable String keyword;

  @Option(
      names = "--region",
      paramLabel = "LEFT,TOP,RIGHT,BOTTOM",
      description = "The part of the picture that is meant, in pixels.")
  private @Nullable String region;

  ImageSearch(Shell shell) {
    this.shell = shell;
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (picture.matches("https?://.*")) {
      body.put("imageUrl", picture);
    } else {
      body.put("image", Base64.getEncoder().encodeToString(Input.picture(picture, shell)));
    }
    put(body, "region", region);
    put(body, "keyword", keyword);
    refining.parameters().forEach(body::putPOJO);
    Request request = Request.post("/api/v1/products/search-by-image", body.toString());
    return asking.ask(request, Views.HITS);
  }

  private static void put(ObjectNode body, String name, @Nullable String value) {
    if (value != null) {
      body.put(name, value);
    }
  }
}
