/** Readers and writers of the project's JSON; nothing else imports Jackson. */
@NullMarked
package io.github.tasalsul.json;

import org.jspecify.annotations.NullMarked;
