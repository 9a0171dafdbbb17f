// Generated from the tools' runtime sources. Do not edit.
package dev.muster.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How the requests of a provider's clients, or its own to a webhook, are signed ({@code
 * x-signature} in the contract). Templates hold {@code {key}}, {@code {timestamp}} (Unix seconds),
 * {@code {method}}, {@code {path}}, {@code {body}} (the raw bytes) and {@code {signature}}.
 *
 * @param algorithm the MAC, {@code hmac-sha256}
 * @param message the template of what is signed
 * @param path the form of {@code {path}}: {@code decoded} (percent-escapes decoded as UTF-8, no
 *     query)
 * @param encoding of the MAC: {@code base64} (standard alphabet, padded) or {@code hex} (lower
 *     case)
 * @param headerName the request header that carries the signature
 * @param header the template of that header's value
 * @param timestampHeader the request header that carries the timestamp, null where {@code header}
 *     has it or there is none
 * @param tolerance how far the timestamp may be from the receiver's clock, each way
 * @param expired a text that is found in the answer to an expired timestamp and in no other refusal
 *     of a signature, null if the contract shows none
 */
public record SignatureScheme(
    String algorithm,
    String message,
    String path,
    String encoding,
    String headerName,
    String header,
    @Nullable String timestampHeader,
    Duration tolerance,
    @Nullable String expired) {}
