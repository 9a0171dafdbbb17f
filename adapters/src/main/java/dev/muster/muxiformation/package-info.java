/**
 * A client for one MUXI formation: talk to its agents on behalf of users, and look after it.
 *
 * <pre>{@code
 * try (MuxiFormation formation = MuxiFormation.fromEnv()) {
 *   MuxiFormation user = formation.user("user-123");
 *   System.out.println(Chat.text(user.chat("What is the weather in San Francisco?")));
 *   try (EventStream<ChatEvent> poem = user.chatStream("Write a poem about AI")) {
 *     poem.forEachRemaining(event -> System.out.print(Chat.text(event)));
 *   }
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.muxiformation;

import org.jspecify.annotations.NullMarked;
