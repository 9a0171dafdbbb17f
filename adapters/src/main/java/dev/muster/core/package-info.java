/**
 * What all clients share: jobs that are waited for, errors, retries, streams and uploads.
 *
 * <pre>{@code
 * try (MuApi muapi = MuApi.fromEnv()) {
 *   Job<Prediction> job = muapi.submit(FluxDevImageInput.builder().prompt("a fox").build());
 *   System.out.println(job.ref()); // muapi/getPredictionResult/abc123: resume it elsewhere
 *   Prediction done = job.await(Duration.ofMinutes(5));
 * }
 * }</pre>
 *
 * <p>A front door in forty lines, for a provider with one API key. What it says is what no
 * generator can know; the rest comes from its contract:
 *
 * <pre>{@code
 * public final class Acme extends Client {
 *   private static final ErrorPlaces ERRORS =
 *       ErrorPlaces.NONE
 *           .code("/error/code")
 *           .message("/error/message")
 *           .requestId("/requestId")
 *           .retryAfter("/error/details/retryAfter");
 *   private static final Provider PROVIDER =
 *       Provider.of("acme", Servers.DEFAULT, new ModelAdapters(), ERRORS);
 *   private static final JobKind<Submission, JobAnswer, JobDetail> JOB =
 *       JobKind.of(Jobs.CREATE_JOB).as(JobAnswer::data); // out of its envelope
 *
 *   private Acme(Channel channel) {
 *     super(channel);
 *   }
 *
 *   // ACME_API_KEY, ACME_BASE_URL
 *   public static Acme fromEnv() {
 *     return builder().environment(System.getenv()).build();
 *   }
 *
 *   public static KeyBuilder<Acme> builder() {
 *     return new KeyBuilder<>(PROVIDER, "ACME", KeyPlace.BEARER, Acme::new);
 *   }
 *
 *   public Job<JobDetail> submit(NewJob job) {
 *     return channel().submit(JOB, apis -> apis.of(JobsApi.class).createJob(job), NONE);
 *   }
 *
 *   public Job<JobDetail> resume(String id) {
 *     return channel().resume(JOB, id, NONE);
 *   }
 *
 *   public List<Model> models() {
 *     return channel().call(ModelsApi.class, ModelsApi::listModels).models();
 *   }
 * }
 * }</pre>
 */
@NullMarked
package dev.muster.core;

import org.jspecify.annotations.NullMarked;
