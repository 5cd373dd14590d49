/**
 * Tokens of accounts, for wires that act on behalf of one: kept, renewed, and bought for a code.
 */
@NullMarked
package io.supercargo.http.token;

import org.jspecify.annotations.NullMarked;
