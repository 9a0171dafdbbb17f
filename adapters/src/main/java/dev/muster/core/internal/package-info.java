/** The machinery of the clients; not for users, and free to change. */
@NullMarked
package dev.muster.core.internal;

import org.jspecify.annotations.NullMarked;
