package dev.muster.mock.sandbox;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.sandbox.file.FileDoor;
import dev.muster.mock.sandbox.file.HostedFile;
import dev.muster.mock.sandbox.file.SignedUrls;
import dev.muster.mock.sandbox.job.Job;
import java.util.Optional;
import java.util.function.Supplier;

/** The files of one provider in one namespace: what its jobs made and what was uploaded. */
record ProviderShelf(SandboxProvider provider) implements FileDoor.Shelf {
  @Override
  public Answer answer(Supplier<Answer> answer) {
    return provider
        .gate()
        .pass(answer)
        .orElseGet(() -> Answer.text(404, "The namespace of this file was dropped\n"));
  }

  @Override
  public Optional<Job> done(String job) {
    return provider.done(job);
  }

  @Override
  public Optional<HostedFile> output(String job, int index) {
    return provider.output(job, index);
  }

  @Override
  public Optional<HostedFile> upload(String id) {
    return provider.upload(id);
  }

  @Override
  public Answer put(String id, Request request) {
    return provider.put(id, request);
  }

  @Override
  public SignedUrls.Verdict verdict(Request request) {
    World world = provider.world();
    return world.signedUrls().check(request, world.clock().now());
  }
}
