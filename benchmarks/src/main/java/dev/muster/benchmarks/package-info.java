/**
 * What decoding, encoding and waiting for many jobs cost; how to run them stands in BENCHMARKS.md.
 */
@NullMarked
package dev.muster.benchmarks;

import org.jspecify.annotations.NullMarked;
