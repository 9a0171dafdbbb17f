package dev.muster.muxiformation;

import dev.muster.core.internal.Channel;
import dev.muster.muxiformation.api.SchedulerApi;
import dev.muster.muxiformation.model.ScheduleType;
import dev.muster.muxiformation.model.SchedulerJob;
import dev.muster.muxiformation.model.SchedulerJobCreation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages that a formation is sent at set times. */
public final class Scheduler {
  private final Channel channel;
  private final @Nullable String user;

  Scheduler(Channel channel, @Nullable String user) {
    this.channel = channel;
    this.user = user;
  }

  /** All scheduled messages. */
  public List<SchedulerJob> list() {
    return channel.call(SchedulerApi.class, api -> api.listSchedulerJobs(user)).data().jobs();
  }

  /** One of them. */
  public SchedulerJob get(String id) {
    return channel.call(SchedulerApi.class, api -> api.getSchedulerJob(id, user)).data();
  }

  /** Sends a message once. */
  public SchedulerJob at(Instant time, String message) {
    return create(ScheduleType.ONE_TIME, time.toString(), message);
  }

  /** Sends a message again and again, as a cron expression such as {@code 0 9 * * *} says. */
  public SchedulerJob every(String cron, String message) {
    return create(ScheduleType.RECURRING, cron, message);
  }

  private SchedulerJob create(ScheduleType type, String schedule, String message) {
    SchedulerJobCreation job =
        SchedulerJobCreation.builder().type(type).schedule(schedule).message(message).build();
    return channel.call(SchedulerApi.class, api -> api.createSchedulerJob(job, user, null)).data();
  }

  /** Lets one rest. */
  public SchedulerJob pause(String id) {
    return channel.call(SchedulerApi.class, api -> api.pauseSchedulerJob(id, user)).data();
  }

  /** Lets one go on. */
  public SchedulerJob resume(String id) {
    return channel.call(SchedulerApi.class, api -> api.resumeSchedulerJob(id, user)).data();
  }

  /** Removes one. */
  public void delete(String id) {
    channel.call(SchedulerApi.class, api -> api.deleteSchedulerJob(id, user));
  }
}
