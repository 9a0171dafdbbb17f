package dev.muster.tools.generator;

import org.jspecify.annotations.Nullable;

/**
 * A constant of the class Webhooks: a request that the provider makes.
 *
 * @param name its operationId
 * @param payload the class of its body
 * @param signature how it is signed, as an expression, null if it is not
 */
record Webhook(
    String constant, String name, JavaType payload, @Nullable String signature, String javadoc) {}
