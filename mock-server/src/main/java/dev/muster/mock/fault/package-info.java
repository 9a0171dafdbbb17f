/**
 * What goes wrong on purpose: faults, which calls they hit, and how they are written.
 *
 * <pre>{@code
 * FaultBoard board = new FaultBoard();
 * board.add(Fault.status(503).retryAfter(2).at("createJob").times(3));
 * board.add(Fault.parse("latency=1s..3s; share=0.1"));
 * }</pre>
 */
@NullMarked
package dev.muster.mock.fault;

import org.jspecify.annotations.NullMarked;
