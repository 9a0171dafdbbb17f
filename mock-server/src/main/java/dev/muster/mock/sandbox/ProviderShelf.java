package dev.muster.mock.sandbox;

import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import dev.muster.mock.sandbox.file.FileDoor;
import dev.muster.mock.sandbox.file.HostedFile;
import dev.muster.mock.sandbox.file.SignedUrls;
import java.util.Optional;

/** The files of one provider: what its jobs made and what was uploaded. */
record ProviderShelf(SandboxProvider provider) implements FileDoor.Shelf {
  @Override
  public boolean isDone(String job) {
    return provider.isDone(job);
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
