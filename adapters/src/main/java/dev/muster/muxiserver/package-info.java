/**
 * A client for the management API of a MUXI server: deploy formations and look after them.
 *
 * <pre>{@code
 * try (MuxiServer muxi = MuxiServer.fromEnv()) {
 *   Bundle bundle = Bundle.of(Path.of("my-team.tar.gz"));
 *   DeployOutcome outcome = muxi.deployStream("my-team", "1.0.0", bundle, System.out::println);
 *   System.out.println(outcome);
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.muxiserver;

import org.jspecify.annotations.NullMarked;
