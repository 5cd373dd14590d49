/** The wire language: records as published, envelope, signature, codes, and what they mean. */
@NullMarked
package io.supercargo.daji.wire;

import org.jspecify.annotations.NullMarked;
