/** The Taobao/Tmall tab: questions in snake_case, answers that relay Taobao Global's. */
@NullMarked
package io.supercargo.daji.wire.taobao;

import org.jspecify.annotations.NullMarked;
