/** What is read: articles, and the zones of their text (headline, caption, body, boilerplate). */
@NullMarked
package io.github.tasalsul.document;

import org.jspecify.annotations.NullMarked;
