/**
 * What can go wrong on the wire, and what the clients make of it; over real sockets, with servers
 * that count.
 *
 * <ul>
 *   <li>{@link dev.muster.core.faults.FaultTableTest}: every fault against every kind of call, in a
 *       table: how often the server is reached, and what the caller is told.
 *   <li>{@link dev.muster.core.faults.PauseTableTest}: what {@code Retry-After} makes of the pause.
 *   <li>{@link dev.muster.core.faults.KeptConnectionTest}: connections that die while they are
 *       kept.
 * </ul>
 *
 * Clocks that are ten minutes off are in {@code SigningTest} (a refused timestamp is signed anew by
 * the server's clock) and {@code WebhookReceiverTest} (a call is refused and the clock named).
 * Faults in the polls of a job are in {@code JobPollingTest}, redirects in their variety in {@code
 * RedirectTest}, broken downloads and uploads in {@code TransferTest} and {@code
 * SignedUploadsTest}.
 */
package dev.muster.core.faults;
