/**
 * The demo: real jobs of several kinds through the generated clients, against a sandbox of its own.
 *
 * <pre>{@code
 * DemoReport report = new Demo(folder, 8, 1, DemoListener.SILENT).run();
 * }</pre>
 */
@NullMarked
package dev.muster.tools.demo;

import org.jspecify.annotations.NullMarked;
