// Generated from specs/muxi-server 1. Do not edit.
package dev.muster.muxiserver.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.json.Json;
import java.util.Objects;

/**
 * What the server is doing on the way. More stages may be added.
 *
 * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
 *
 * @param value the value itself
 */
public record DeployStage(String value) {
  /** {@code extracting}. */
  public static final DeployStage EXTRACTING = new DeployStage("extracting");

  /** {@code validating}. */
  public static final DeployStage VALIDATING = new DeployStage("validating");

  /** {@code resolving_runtime}. */
  public static final DeployStage RESOLVING_RUNTIME = new DeployStage("resolving_runtime");

  /** {@code downloading_sif}. */
  public static final DeployStage DOWNLOADING_SIF = new DeployStage("downloading_sif");

  /** {@code pulling_runner}. */
  public static final DeployStage PULLING_RUNNER = new DeployStage("pulling_runner");

  /** {@code spawning}. */
  public static final DeployStage SPAWNING = new DeployStage("spawning");

  /** {@code health_check}. */
  public static final DeployStage HEALTH_CHECK = new DeployStage("health_check");

  /** {@code spawning_staging}. */
  public static final DeployStage SPAWNING_STAGING = new DeployStage("spawning_staging");

  /** {@code swapping}. */
  public static final DeployStage SWAPPING = new DeployStage("swapping");

  /** {@code stopping_old}. */
  public static final DeployStage STOPPING_OLD = new DeployStage("stopping_old");

  /** {@code spawning_previous}. */
  public static final DeployStage SPAWNING_PREVIOUS = new DeployStage("spawning_previous");

  /** {@code stopping_current}. */
  public static final DeployStage STOPPING_CURRENT = new DeployStage("stopping_current");

  /** {@code stopping}. */
  public static final DeployStage STOPPING = new DeployStage("stopping");

  public DeployStage {
    Objects.requireNonNull(value, "value is required");
  }

  /** Which of the listed values it is. */
  public Known known() {
    return switch (value) {
      case "extracting" -> Known.EXTRACTING;
      case "validating" -> Known.VALIDATING;
      case "resolving_runtime" -> Known.RESOLVING_RUNTIME;
      case "downloading_sif" -> Known.DOWNLOADING_SIF;
      case "pulling_runner" -> Known.PULLING_RUNNER;
      case "spawning" -> Known.SPAWNING;
      case "health_check" -> Known.HEALTH_CHECK;
      case "spawning_staging" -> Known.SPAWNING_STAGING;
      case "swapping" -> Known.SWAPPING;
      case "stopping_old" -> Known.STOPPING_OLD;
      case "spawning_previous" -> Known.SPAWNING_PREVIOUS;
      case "stopping_current" -> Known.STOPPING_CURRENT;
      case "stopping" -> Known.STOPPING;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** The value itself. */
  @Override
  public String toString() {
    return value;
  }

  static JsonAdapter<DeployStage> jsonAdapter(Moshi moshi) {
    return Json.wrap(Json.STRING, DeployStage::new, DeployStage::value);
  }

  /** The listed values, for {@code switch}. */
  public enum Known {
    EXTRACTING,
    VALIDATING,
    RESOLVING_RUNTIME,
    DOWNLOADING_SIF,
    PULLING_RUNNER,
    SPAWNING,
    HEALTH_CHECK,
    SPAWNING_STAGING,
    SWAPPING,
    STOPPING_OLD,
    SPAWNING_PREVIOUS,
    STOPPING_CURRENT,
    STOPPING,
    /** A value that is not listed. */
    UNRECOGNIZED
  }
}
