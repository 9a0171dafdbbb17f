package dev.muster.mock.sandbox.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * How the sandbox plays one operation.
 *
 * @param does what it does to the resource
 * @param resource the type of resource it is about; empty if about none
 * @param id template of the id of the one it is about; missing where the contract says it
 * @param let names of its own, each with the template of its value
 * @param submit how it submits jobs
 * @param list which ones it lists or clears
 * @param cancel when a job can be cancelled or deleted
 * @param file what is to be uploaded
 * @param makes what else it makes
 * @param examples of a poll: the answers' examples by status or phase
 * @param part the multipart field that holds an uploaded file
 * @param quote template of the model whose price is told
 * @param refuse what is refused, looked at in this order once it is known whether the resource is
 *     there
 * @param exists the answer where the resource is there and must not be
 * @param unknown the answer where it is not there and must be
 * @param set the fields that it changes
 * @param impossible what turns out to be impossible once the fields are set, as {@code refuse}
 * @param answer the answer of success
 * @param stream the same as events, where the contract has them
 */
public record OperationSpec(
    Action does,
    Optional<String> resource,
    JsonNode id,
    Map<String, JsonNode> let,
    SubmitSpec submit,
    ListSpec list,
    CancelSpec cancel,
    FileSpec file,
    List<MakeSpec> makes,
    Map<String, String> examples,
    String part,
    Optional<String> quote,
    List<Guard> refuse,
    Reply exists,
    Reply unknown,
    Map<String, JsonNode> set,
    List<Guard> impossible,
    Reply answer,
    Optional<StreamSpec> stream) {

  /** What an operation does to its resource. */
  public enum Action {
    /** Nothing: it only answers. */
    ANSWER,
    CREATE,
    READ,
    LIST,
    CHANGE,
    /** Changes the one that is there, or creates it. */
    PUT,
    DELETE,
    /** Deletes all that pass the filter. */
    CLEAR,
    /** Gives up the change that is under way. */
    CANCEL,
    /** Keeps an uploaded file and tells where it is hosted. */
    UPLOAD,
    /** Promises a file and tells where it is to be put. */
    PRESIGN,
    /** Takes the file that was put as it is. */
    FINALISE
  }

  /** How templates speak of all resources of the type. */
  private static final Pattern OTHERS = Pattern.compile("\\bitems\\b");

  private static final String[] KEYS = {
    "does",
    "resource",
    "id",
    "let",
    "submit",
    "filter",
    "order",
    "while",
    "otherwise",
    "file",
    "makes",
    "examples",
    "part",
    "quote",
    "refuse",
    "exists",
    "unknown",
    "set",
    "impossible",
    "answer",
    "stream"
  };

  /** What holds for an operation that no file speaks of. */
  public static OperationSpec none() {
    return of(new Settings("", "", MissingNode.getInstance()));
  }

  static OperationSpec of(Settings settings) {
    settings.only(KEYS);
    return new OperationSpec(
        settings.child("does").oneOf(Action.class, Action.ANSWER),
        settings.child("resource").optionalText(),
        settings.child("id").json(),
        settings.child("let").jsonByName(),
        SubmitSpec.of(settings.child("submit")),
        ListSpec.of(settings),
        CancelSpec.of(settings),
        FileSpec.of(settings.child("file")),
        MakeSpec.list(settings.child("makes")),
        settings.child("examples").textByName(),
        settings.child("part").text("file"),
        settings.child("quote").optionalText(),
        settings.child("refuse").items().stream().map(Guard::of).toList(),
        reply(settings.child("exists"), 409),
        reply(settings.child("unknown"), 404),
        settings.child("set").jsonByName(),
        settings.child("impossible").items().stream().map(Guard::of).toList(),
        reply(settings.child("answer"), 0),
        StreamSpec.of(settings.child("stream")));
  }

  /** Whether what is set follows from the other resources of the type, such as a free number. */
  public boolean looksAtOthers() {
    return set.values().stream().anyMatch(value -> OTHERS.matcher(value.toString()).find());
  }

  private static Reply reply(Settings settings, int status) {
    return settings.present() ? Reply.of(settings) : Reply.of(status);
  }
}
