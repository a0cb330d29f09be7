/** Corrections written as YAML. The only importer of SnakeYAML. */
@NullMarked
package io.github.tasalsul.timeline.yaml;

import org.jspecify.annotations.NullMarked;
