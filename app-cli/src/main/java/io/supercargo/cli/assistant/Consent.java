package io.supercargo.cli.assistant;

import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.ClientCapabilities;
import io.modelcontextprotocol.spec.McpSchema.ElicitFormRequest;
import io.modelcontextprotocol.spec.McpSchema.ElicitResult;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person's word, where the assistant's program can show a question past the assistant. */
final class Consent {
  private static final Map<String, Object> YES_OR_NO =
      Map.of("type", "object", "properties", Map.of());

  private Consent() {}

  /** Nothing was done, because a person did not want it. */
  static final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Declined() {
      super("the person did not agree; nothing was done");
    }
  }

  /**
   * Asks, where it can be asked.
   *
   * @throws Declined unless the answer is yes
   */
  static void require(McpSyncServerExchange session, String question) {
    @Nullable ClientCapabilities abilities = session.getClientCapabilities();
    if (abilities == null || abilities.elicitation() == null) {
      return;
    }
    ElicitResult word =
        session.createElicitation(ElicitFormRequest.builder(question, YES_OR_NO).build());
    if (word.action() != ElicitResult.Action.ACCEPT) {
      throw new Declined();
    }
  }
}
