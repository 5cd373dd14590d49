/** The wire language: records as published, envelope, signature, codes, and what they mean. */
@NullMarked
package io.supercargo.taobao.wire;

import org.jspecify.annotations.NullMarked;
