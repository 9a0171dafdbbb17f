/**
 * Small programs, one question each. Every one takes its keys and addresses from the environment,
 * as {@code ./muster sandbox} prints them, and is run against the sandbox by a test.
 */
@NullMarked
package dev.muster.examples;

import org.jspecify.annotations.NullMarked;
