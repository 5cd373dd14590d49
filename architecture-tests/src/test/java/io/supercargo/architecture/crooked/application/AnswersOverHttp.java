package io.supercargo.architecture.crooked.application;

import io.javalin.http.Context;

/** Answers somebody itself. */
final class AnswersOverHttp {
  Context context;
}
