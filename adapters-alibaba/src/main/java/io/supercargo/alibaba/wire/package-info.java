/** The wire: records as published, the signature, codes, and mappings both ways. */
@NullMarked
package io.supercargo.alibaba.wire;

import org.jspecify.annotations.NullMarked;
