package dev.muster.muxiformation;

import dev.muster.core.internal.Channel;
import dev.muster.muxiformation.api.AgentsApi;
import dev.muster.muxiformation.model.Agent;
import java.util.List;

/** The formation's agents. Newer formations take them from their bundle alone. */
public final class Agents {
  private final Channel channel;

  Agents(Channel channel) {
    this.channel = channel;
  }

  /** All agents. */
  public List<Agent> list() {
    return channel.call(AgentsApi.class, AgentsApi::listAgents).data().agents();
  }

  /** One agent. */
  public Agent get(String id) {
    return channel.call(AgentsApi.class, api -> api.getAgent(id)).data();
  }
}
