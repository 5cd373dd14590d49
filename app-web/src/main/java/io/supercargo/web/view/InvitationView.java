package io.supercargo.web.view;

import io.supercargo.application.account.ConnectAccount.Invitation;

/** The page on which an account's holder says yes, and where the holder comes back to. */
public record InvitationView(String provider, String url, String callback, String state) {
  public static InvitationView of(String provider, Invitation invitation) {
    return new InvitationView(
        provider,
        invitation.page().toString(),
        invitation.callback().toString(),
        invitation.state());
  }
}
