package dev.muster.mock.sandbox.inferred;

import dev.muster.mock.contract.Operation;
import dev.muster.mock.contract.Place;
import dev.muster.mock.sandbox.inferred.AnswerPlaces.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A kind of resource that a document's paths tell of.
 *
 * <p>Its schema is looked at when the first call comes.
 */
final class Resource {
  private final PathShape shape;
  private final boolean single;
  private final Map<Action, Operation> operations = new EnumMap<>(Action.class);
  private final Map<Operation, Filters> filters = new ConcurrentHashMap<>();
  private final Map<Operation, Paging> pagings = new ConcurrentHashMap<>();
  private @Nullable Members members;
  private @Nullable Ids ids;

  /**
   * A kind.
   *
   * @param shape the path of the collection, or of the one that there is
   * @param single whether there is one alone
   */
  Resource(PathShape shape, boolean single) {
    this.shape = shape;
    this.single = single;
  }

  PathShape shape() {
    return shape;
  }

  boolean isSingle() {
    return single;
  }

  void add(Action action, Operation operation) {
    operations.putIfAbsent(action, operation);
  }

  boolean does(Action action) {
    return operations.containsKey(action);
  }

  Map<Action, Operation> operations() {
    return operations;
  }

  /** Whether one can be made: by a POST, or by a PUT that says so or that alone could. */
  boolean isMade() {
    return does(Action.CREATE) || putsNew();
  }

  /** Whether a PUT makes what is not there. */
  boolean putsNew() {
    Operation put = operations.get(Action.REPLACE);
    return put != null && (!does(Action.CREATE) || put.responses().containsKey("201"));
  }

  /** Whether what was made can be seen again. */
  boolean isSeen() {
    return does(Action.READ) || does(Action.LIST);
  }

  /** What a resource has, as far as the document says. */
  synchronized Members members() {
    Members known = members;
    if (known == null) {
      known = schema().map(Members::of).orElse(Members.ANY);
      members = known;
    }
    return known;
  }

  synchronized Ids ids() {
    Ids known = ids;
    if (known == null) {
      known = single ? new Ids(Optional.empty(), Optional.empty()) : Ids.of(this);
      ids = known;
    }
    return known;
  }

  /** How a list of it is cut. */
  Paging paging(Operation list) {
    return pagings.computeIfAbsent(list, one -> Paging.of(one, ids()));
  }

  /** By what a list of it is filtered; the parameters that turn pages are no filters. */
  Filters filters(Operation list) {
    return filters.computeIfAbsent(
        list, one -> Filters.of(one, members()).without(paging(one).parameters()));
  }

  /** What the requests say of it. */
  Members asked() {
    return List.of(Action.CREATE, Action.REPLACE, Action.UPDATE).stream()
        .flatMap(action -> Optional.ofNullable(operations.get(action)).stream())
        .flatMap(operation -> AnswerPlaces.request(operation).stream())
        .findFirst()
        .map(Members::of)
        .orElse(Members.ANY);
  }

  private Optional<Place> schema() {
    Members asked = asked();
    for (Action action : List.of(Action.READ, Action.CREATE, Action.REPLACE, Action.UPDATE)) {
      Optional<Place> item =
          Optional.ofNullable(operations.get(action))
              .flatMap(AnswerPlaces::success)
              .flatMap(body -> AnswerPlaces.item(body, asked))
              .map(Part::schema);
      if (item.filter(one -> !Members.of(one).properties().isEmpty()).isPresent()) {
        return item;
      }
    }
    Operation list = operations.get(Action.LIST);
    return list == null
        ? Optional.empty()
        : AnswerPlaces.success(list)
            .flatMap(body -> AnswerPlaces.list(list, body))
            .map(part -> part.schema().get("items"));
  }

  /** The name for people, such as {@code /users/{id}/posts}. */
  @Override
  public String toString() {
    return "/" + String.join("/", shape.segments());
  }
}
