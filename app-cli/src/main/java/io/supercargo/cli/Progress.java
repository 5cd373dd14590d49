package io.supercargo.cli;

import io.supercargo.cli.print.Terminal;
import io.supercargo.ports.provider.Surroundings;
import java.util.HashMap;
import java.util.Map;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far long work has come: a bar for a person, a line now and then for a log. */
final class Progress implements Surroundings.Progress {
  private static final int PARTS = 4;

  private final Terminal terminal;
  private final Map<String, ProgressBar> bars = new HashMap<>();
  private final Map<String, Long> parts = new HashMap<>();

  Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void at(String task, long done, long total) {
    if (terminal.person().ofWords()) {
      draw(task, done, total);
    } else {
      tell(task, done, total);
    }
  }

  private void draw(String task, long done, long total) {
    ProgressBar bar = bars.computeIfAbsent(task, name -> bar(name, total));
    bar.stepTo(done);
    if (done >= total) {
      bar.close();
      bars.remove(task);
    }
  }

  private void tell(String task, long done, long total) {
    long part = done * PARTS / Math.max(1, total);
    Long before = parts.put(task, part);
    if (before == null || before < part) {
      terminal.say("%s: %d of %d".formatted(task, done, total));
    }
  }

  private ProgressBar bar(String task, long total) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setConsumer(new ConsoleProgressBarConsumer(terminal.words(), terminal.width()))
        .build();
  }
}
