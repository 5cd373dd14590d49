package io.supercargo.architecture.crooked.application;

import java.util.logging.Logger;

/** Has a log of its own. */
final class LogsTheOldWay {
  Logger log;
}
