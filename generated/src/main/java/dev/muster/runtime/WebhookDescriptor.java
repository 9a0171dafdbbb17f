// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What a provider calls when something has happened: a callback or webhook of the contract.
 *
 * @param name the name that the contract gives it
 * @param payload what the body of the call holds
 * @param signature how the call is signed, null if it is not
 * @param <T> the payload
 */
public record WebhookDescriptor<T>(
    String name, Class<T> payload, @Nullable SignatureScheme signature) {}
