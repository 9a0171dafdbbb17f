package dev.muster.mock.junit;

/**
 * A document that is to be served.
 *
 * @param source a path, a {@code classpath:} resource or a URL
 * @param name empty to take the source's
 */
record MockDocument(String source, String mount, String name, MockOptions options) {}
