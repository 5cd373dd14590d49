package io.supercargo.web.view;

import io.supercargo.application.provider.Answer;
import io.supercargo.domain.account.ChatLink;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The way to talk to a seller; at least one of address and nickname is there. */
public record ChatLinkView(String provider, @Nullable String url, @Nullable String nickname) {
  public static ChatLinkView of(Answer<ChatLink> answer) {
    return new ChatLinkView(
        answer.provider(),
        answer.value().url().map(URI::toString).orElse(null),
        answer.value().nickname().orElse(null));
  }
}
