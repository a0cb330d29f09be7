/** Speed measurements; {@code tools/benchmark.sh} runs them. Not part of the library. */
@NullMarked
package io.github.tasalsul.benchmarks;

import org.jspecify.annotations.NullMarked;
