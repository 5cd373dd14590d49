package io.supercargo.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the one harbour to every test that asks for it; it is closed after the last. Who has no
 * browser is told how to install it and goes without; in CI that is a failure.
 */
final class Moored implements ExecutionCondition, ParameterResolver {
  private static final Logger LOG = LoggerFactory.getLogger(Moored.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    try {
      return ConditionEvaluationResult.enabled(Chromium.find(System.getenv()).toString());
    } catch (IllegalStateException none) {
      if ("true".equals(System.getenv("CI"))) {
        throw none;
      }
      LOG.warn("{} was left out: {}", context.getDisplayName(), none.getMessage());
      return ConditionEvaluationResult.disabled(none.getMessage());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Harbour.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(Moored.class))
        .getOrComputeIfAbsent(Harbour.class, any -> Harbour.open(), Harbour.class);
  }
}
