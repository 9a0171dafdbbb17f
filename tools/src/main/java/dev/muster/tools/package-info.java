/** What the whole tool shares. */
@NullMarked
package dev.muster.tools;

import org.jspecify.annotations.NullMarked;
