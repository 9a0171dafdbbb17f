package dev.muster.mock.sandbox;

import dev.muster.mock.Authenticator;
import dev.muster.mock.Call;
import dev.muster.mock.Keeper;
import dev.muster.mock.Play;
import dev.muster.mock.Problem;
import dev.muster.mock.http.Answer;
import dev.muster.mock.http.Request;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plays a provider in the namespace of each request. Which one it is, is decided once: from then on
 * the request names it, and what other replicas did to it is looked at once.
 */
record NamespacePlay(Namespaces namespaces, String provider, boolean stateful) {
  Play play() {
    return new Play(
        this::read,
        this::admit,
        this::tell,
        this::simulate,
        stateful ? new NamespaceKeeper(namespaces, provider) : Keeper.NONE);
  }

  private Call read(Call call) {
    Call placed = namespaces.placed(call, provider);
    return play(namespaces.of(placed.request())).reading().apply(placed);
  }

  private Authenticator.Admission admit(Call call) {
    return play(namespaces.lately(call.request())).authenticator().admit(call);
  }

  private Optional<Answer> tell(Problem problem, Request request, @Nullable Call call) {
    return play(namespaces.lately(request)).errorStyle().tell(problem, request, call);
  }

  private Optional<Answer> simulate(Call call) {
    return namespaces.work(call.request(), namespace -> play(namespace).simulator().simulate(call));
  }

  private Play play(Namespace namespace) {
    return namespace.provider(provider).play();
  }
}
