/** Address books, downstream accounts, chats, and the connection of our own accounts. */
@NullMarked
package io.supercargo.application.account;

import org.jspecify.annotations.NullMarked;
