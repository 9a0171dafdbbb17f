package dev.muster.mock.sandbox.job;

import java.time.Instant;

/** From when on a job has a status. */
public record Step(String status, Phase phase, Instant at) {}
