// Generated from specs/muxi-formation 1. Do not edit.
package dev.muster.muxiformation.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All skills.
 *
 * <p>Inferred: the provider documents it nowhere, so it may be otherwise.
 *
 * @param skills One entry a skill.
 * @param count How many there are.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record SkillList(
    @Nullable List<Skill> skills,
    @Nullable Integer count,
    Map<String, @Nullable Object> unknownFields) {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public SkillList {
    skills = skills == null ? null : Json.copyOf(skills);
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.skills = skills;
    builder.count = count;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  static JsonAdapter<SkillList> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(SkillList::builder, Builder::build)
        .optional(
            "skills", Json.list(moshi.adapter(Skill.class)), SkillList::skills, Builder::skills)
        .optional("count", Json.INTEGER, SkillList::count, Builder::count)
        .unknown(SkillList::unknownFields, Builder::unknownField);
  }

  /** Builds a {@link SkillList}. */
  public static final class Builder {
    private @Nullable List<Skill> skills;
    private @Nullable Integer count;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** One entry a skill. */
    public Builder skills(@Nullable List<Skill> skills) {
      this.skills = skills;
      return this;
    }

    /** How many there are. */
    public Builder count(@Nullable Integer count) {
      this.count = count;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public SkillList build() {
      return new SkillList(skills, count, unknownFields);
    }
  }
}
