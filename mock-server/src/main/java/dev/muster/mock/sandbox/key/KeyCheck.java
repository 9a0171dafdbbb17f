package dev.muster.mock.sandbox.key;

import dev.muster.mock.Authenticator;
import dev.muster.mock.Call;
import dev.muster.mock.Credential;
import dev.muster.mock.Problem;
import dev.muster.mock.Violation;
import dev.muster.mock.contract.SecurityRequirement;
import dev.muster.mock.contract.SecurityScheme;
import dev.muster.mock.sandbox.World;
import dev.muster.mock.sandbox.signature.Refusal;
import dev.muster.mock.sandbox.signature.SignatureVerifier;
import dev.muster.mock.sandbox.signature.SignedRequest;
import dev.muster.mock.sandbox.signature.Verdict;
import dev.muster.mock.sandbox.spec.SwitchSpec.Effect;
import dev.muster.mock.security.Presented;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets in who has a key. Signatures are always checked. Of other schemes any key is accepted that
 * was not deleted, unless keys are strict; then it must be known.
 */
public final class KeyCheck implements Authenticator {
  private final World world;
  private final Keyring keyring;
  private final Clock wallClock;
  private final KeyOwners owners;

  /**
   * A check.
   *
   * @param owners of which the schemes' verifiers are shared
   * @param wallClock what signatures' timestamps are compared with: clients sign by the true time,
   *     whatever time the sandbox lives in
   */
  public KeyCheck(World world, Keyring keyring, KeyOwners owners, Clock wallClock) {
    this.world = world;
    this.keyring = keyring;
    this.owners = owners;
    this.wallClock = wallClock;
  }

  @Override
  public Admission admit(Call call) {
    List<SecurityRequirement> alternatives = call.operation().security();
    if (alternatives.isEmpty()) {
      return new Admission.Granted(List.of());
    }
    Optional<Problem> first = Optional.empty();
    for (SecurityRequirement alternative : alternatives) {
      List<Credential> accepted = new ArrayList<>();
      Optional<Problem> problem = check(alternative, call, accepted);
      if (problem.isEmpty()) {
        return new Admission.Granted(accepted);
      }
      first = first.or(() -> problem);
    }
    return new Admission.Refused(first.orElseThrow());
  }

  private Optional<Problem> check(
      SecurityRequirement alternative, Call call, List<Credential> accepted) {
    for (SecurityScheme scheme : alternative.schemes()) {
      Optional<Problem> problem =
          scheme.signature().isPresent()
              ? signature(scheme, call, accepted)
              : key(scheme, alternative, call, accepted);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private Optional<Problem> key(
      SecurityScheme scheme,
      SecurityRequirement alternative,
      Call call,
      List<Credential> accepted) {
    Optional<Credential> presented = Presented.of(scheme, call.request());
    if (presented.isEmpty()) {
      return Optional.of(refusal(scheme, Refusal.MISSING));
    }
    Optional<Key> known = keyring.find(scheme.name(), presented.get().value());
    boolean welcome = known.map(key -> !key.revoked()).orElseGet(() -> isOpenTo(presented.get()));
    if (!welcome) {
      return Optional.of(refusal(scheme, Refusal.UNKNOWN_KEY));
    }
    Optional<Problem> limited = known.flatMap(key -> limited(key, scheme, alternative));
    if (limited.isPresent()) {
      return limited;
    }
    accepted.add(presented.get());
    return Optional.empty();
  }

  /** Keys of other schemes are told from unknown ones even where any unknown one is welcome. */
  private boolean isOpenTo(Credential unknown) {
    return !world.switches().has(Effect.STRICT_KEYS)
        && !keyring.isForAnother(unknown.scheme().name(), unknown.value());
  }

  /** Why a key that is known may not do this. */
  private Optional<Problem> limited(
      Key key, SecurityScheme scheme, SecurityRequirement alternative) {
    Optional<String> refused = keyring.refused(key);
    if (refused.isPresent()) {
      return Optional.of(problem(scheme, 401, refused.get(), "The key is not accepted"));
    }
    boolean enough =
        key.scopes().isEmpty() || key.scopes().containsAll(alternative.scopes(scheme.name()));
    return enough
        ? Optional.empty()
        : Optional.of(problem(scheme, 403, "scope", "The key may not do this"));
  }

  private Optional<Problem> signature(SecurityScheme scheme, Call call, List<Credential> accepted) {
    SignatureVerifier verifier = owners.verifier(scheme);
    Verdict verdict =
        verifier.verify(
            SignedRequest.of(call.request(), call.mount().path()),
            id -> keyring.find(scheme.name(), id).filter(key -> !key.revoked()).map(Key::secret),
            wallClock.instant().plus(call.strike().skew()));
    if (verdict instanceof Verdict.Refused refused) {
      Problem problem = refusal(scheme, refused.why());
      String example = verifier.terms().failures().get(refused.why());
      return Optional.of(example == null ? problem : problem.as(example));
    }
    accepted.add(new Credential(scheme, ((Verdict.Accepted) verdict).keyId()));
    return Optional.empty();
  }

  private static Problem refusal(SecurityScheme scheme, Refusal why) {
    return problem(
        scheme,
        401,
        why.key(),
        why == Refusal.MISSING ? "There is no credential" : "The credential is not accepted");
  }

  private static Problem problem(SecurityScheme scheme, int status, String code, String message) {
    String name = scheme.parameter().isEmpty() ? "Authorization" : scheme.parameter();
    String in = scheme.in().isEmpty() ? "header" : scheme.in();
    return Problem.of(Problem.Kind.UNAUTHORIZED, status, message)
        .with(List.of(new Violation(List.of(in, name), code, message)));
  }
}
