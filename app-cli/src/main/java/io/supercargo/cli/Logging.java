package io.supercargo.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * Logs warnings to standard error, and with {@code --verbose} more. Written in Java because an XML
 * file would be read at every start; {@code -Dlogback.configurationFile} still takes one.
 */
public final class Logging extends ContextAwareBase implements Configurator {
  /** The system property that asks for more. */
  static final String VERBOSE = "supercargo.verbose";

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    if (System.getProperty("logback.configurationFile") != null) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(standardError(context));
    // It warns of every JVM that is newer than itself, and nobody can do anything about it.
    context.getLogger("org.apache.lucene").setLevel(Level.ERROR);
    // It logs what an assistant wrote wrongly, which the assistant is told anyway.
    context.getLogger("io.modelcontextprotocol").setLevel(Level.ERROR);
    if (Boolean.getBoolean(VERBOSE)) {
      root.setLevel(Level.INFO);
      context.getLogger("io.supercargo").setLevel(Level.DEBUG);
    }
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static ConsoleAppender<ILoggingEvent> standardError(LoggerContext context) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{20} %msg%n");
    encoder.start();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setTarget("System.err");
    appender.setEncoder(encoder);
    appender.start();
    return appender;
  }
}
