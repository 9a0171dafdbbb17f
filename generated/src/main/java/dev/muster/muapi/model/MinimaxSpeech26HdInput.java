// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.TextToAudioApi;
import dev.muster.runtime.Apis;
import dev.muster.runtime.GrowsWithTheApi;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.JobInput;
import dev.muster.runtime.json.Json;
import dev.muster.runtime.json.ObjectAdapter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * What the model {@code minimax-speech-2.6-hd} takes.
 *
 * @param prompt What is wanted, in words.
 * @param voiceId The voice that speaks. Default {@code Friendly_Person}.
 * @param speed Speed. 0.5 to 2, in steps of 0.01, default {@code 1}.
 * @param volume Volume. 0.1 to 10, in steps of 0.01, default {@code 1}.
 * @param pitch Pitch. -12 to 12, default {@code 0}.
 * @param emotion How the voice feels. Default {@code happy}.
 * @param englishNormalization Whether numbers, dates and the like are read out as English words.
 *     Default {@code false}.
 * @param sampleRate Samples a second of the result. In hertz, default {@code 8000}.
 * @param bitrate Bits a second of the result. Default {@code 32000}.
 * @param channel How many channels the result has: 1 is mono, 2 stereo. Default {@code 1}.
 * @param format Format. Default {@code mp3}.
 * @param languageBoost The language to pronounce best. Default {@code auto}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record MinimaxSpeech26HdInput(
    String prompt,
    VoiceId voiceId,
    @Nullable Double speed,
    @Nullable Double volume,
    @Nullable Integer pitch,
    @Nullable Emotion emotion,
    @Nullable Boolean englishNormalization,
    @Nullable SampleRate sampleRate,
    @Nullable Bitrate bitrate,
    @Nullable Channel channel,
    @Nullable Format format,
    @Nullable LanguageBoost languageBoost,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public MinimaxSpeech26HdInput {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(voiceId, "voiceId is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.prompt = prompt;
    builder.voiceId = voiceId;
    builder.speed = speed;
    builder.volume = volume;
    builder.pitch = pitch;
    builder.emotion = emotion;
    builder.englishNormalization = englishNormalization;
    builder.sampleRate = sampleRate;
    builder.bitrate = bitrate;
    builder.channel = channel;
    builder.format = format;
    builder.languageBoost = languageBoost;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.MINIMAX_SPEECH26_HD;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(TextToAudioApi.class).minimaxSpeech26Hd(this, null);
  }

  @Override
  public String modelName() {
    return "minimax-speech-2.6-hd";
  }

  static JsonAdapter<MinimaxSpeech26HdInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(MinimaxSpeech26HdInput::builder, Builder::build)
        .required("prompt", Json.STRING, MinimaxSpeech26HdInput::prompt, Builder::prompt)
        .required(
            "voice_id",
            Json.wrap(Json.STRING, VoiceId::new, VoiceId::value),
            MinimaxSpeech26HdInput::voiceId,
            Builder::voiceId)
        .optional("speed", Json.DOUBLE, MinimaxSpeech26HdInput::speed, Builder::speed)
        .optional("volume", Json.DOUBLE, MinimaxSpeech26HdInput::volume, Builder::volume)
        .optional("pitch", Json.INTEGER, MinimaxSpeech26HdInput::pitch, Builder::pitch)
        .optional(
            "emotion",
            Json.wrap(Json.STRING, Emotion::new, Emotion::value),
            MinimaxSpeech26HdInput::emotion,
            Builder::emotion)
        .optional(
            "english_normalization",
            Json.BOOLEAN,
            MinimaxSpeech26HdInput::englishNormalization,
            Builder::englishNormalization)
        .optional(
            "sample_rate",
            Json.wrap(Json.INTEGER, SampleRate::new, SampleRate::value),
            MinimaxSpeech26HdInput::sampleRate,
            Builder::sampleRate)
        .optional(
            "bitrate",
            Json.wrap(Json.INTEGER, Bitrate::new, Bitrate::value),
            MinimaxSpeech26HdInput::bitrate,
            Builder::bitrate)
        .optional(
            "channel",
            Json.wrap(Json.INTEGER, Channel::new, Channel::value),
            MinimaxSpeech26HdInput::channel,
            Builder::channel)
        .optional(
            "format",
            Json.wrap(Json.STRING, Format::new, Format::value),
            MinimaxSpeech26HdInput::format,
            Builder::format)
        .optional(
            "language_boost",
            Json.wrap(Json.STRING, LanguageBoost::new, LanguageBoost::value),
            MinimaxSpeech26HdInput::languageBoost,
            Builder::languageBoost)
        .unknown(MinimaxSpeech26HdInput::unknownFields, Builder::unknownField);
  }

  /**
   * The voice that speaks.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record VoiceId(String value) {
    /** {@code Wise_Woman}. */
    public static final VoiceId WISE_WOMAN = new VoiceId("Wise_Woman");

    /** {@code Friendly_Person}. */
    public static final VoiceId FRIENDLY_PERSON = new VoiceId("Friendly_Person");

    /** {@code Inspirational_girl}. */
    public static final VoiceId INSPIRATIONAL_GIRL = new VoiceId("Inspirational_girl");

    /** {@code Deep_Voice_Man}. */
    public static final VoiceId DEEP_VOICE_MAN = new VoiceId("Deep_Voice_Man");

    /** {@code Calm_Woman}. */
    public static final VoiceId CALM_WOMAN = new VoiceId("Calm_Woman");

    /** {@code Casual_Guy}. */
    public static final VoiceId CASUAL_GUY = new VoiceId("Casual_Guy");

    /** {@code Lively_Girl}. */
    public static final VoiceId LIVELY_GIRL = new VoiceId("Lively_Girl");

    /** {@code Patient_Man}. */
    public static final VoiceId PATIENT_MAN = new VoiceId("Patient_Man");

    /** {@code Young_Knight}. */
    public static final VoiceId YOUNG_KNIGHT = new VoiceId("Young_Knight");

    /** {@code Determined_Man}. */
    public static final VoiceId DETERMINED_MAN = new VoiceId("Determined_Man");

    /** {@code Lovely_Girl}. */
    public static final VoiceId LOVELY_GIRL = new VoiceId("Lovely_Girl");

    /** {@code Decent_Boy}. */
    public static final VoiceId DECENT_BOY = new VoiceId("Decent_Boy");

    /** {@code Imposing_Manner}. */
    public static final VoiceId IMPOSING_MANNER = new VoiceId("Imposing_Manner");

    /** {@code Elegant_Man}. */
    public static final VoiceId ELEGANT_MAN = new VoiceId("Elegant_Man");

    /** {@code Abbess}. */
    public static final VoiceId ABBESS = new VoiceId("Abbess");

    /** {@code Sweet_Girl_2}. */
    public static final VoiceId SWEET_GIRL_2 = new VoiceId("Sweet_Girl_2");

    /** {@code Exuberant_Girl}. */
    public static final VoiceId EXUBERANT_GIRL = new VoiceId("Exuberant_Girl");

    /** {@code English_expressive_narrator}. */
    public static final VoiceId ENGLISH_EXPRESSIVE_NARRATOR =
        new VoiceId("English_expressive_narrator");

    /** {@code English_radiant_girl}. */
    public static final VoiceId ENGLISH_RADIANT_GIRL = new VoiceId("English_radiant_girl");

    /** {@code English_magnetic_voiced_man}. */
    public static final VoiceId ENGLISH_MAGNETIC_VOICED_MAN =
        new VoiceId("English_magnetic_voiced_man");

    /** {@code English_compelling_lady1}. */
    public static final VoiceId ENGLISH_COMPELLING_LADY1 = new VoiceId("English_compelling_lady1");

    /** {@code English_Aussie_Bloke}. */
    public static final VoiceId ENGLISH_AUSSIE_BLOKE = new VoiceId("English_Aussie_Bloke");

    /** {@code English_captivating_female1}. */
    public static final VoiceId ENGLISH_CAPTIVATING_FEMALE1 =
        new VoiceId("English_captivating_female1");

    /** {@code English_Upbeat_Woman}. */
    public static final VoiceId ENGLISH_UPBEAT_WOMAN = new VoiceId("English_Upbeat_Woman");

    /** {@code English_Trustworth_Man}. */
    public static final VoiceId ENGLISH_TRUSTWORTH_MAN = new VoiceId("English_Trustworth_Man");

    /** {@code English_CalmWoman}. */
    public static final VoiceId ENGLISH_CALM_WOMAN = new VoiceId("English_CalmWoman");

    /** {@code English_UpsetGirl}. */
    public static final VoiceId ENGLISH_UPSET_GIRL = new VoiceId("English_UpsetGirl");

    /** {@code English_Gentle-voiced_man}. */
    public static final VoiceId ENGLISH_GENTLE_VOICED_MAN =
        new VoiceId("English_Gentle-voiced_man");

    /** {@code English_Whispering_girl_v3}. */
    public static final VoiceId ENGLISH_WHISPERING_GIRL_V3 =
        new VoiceId("English_Whispering_girl_v3");

    /** {@code English_Diligent_Man}. */
    public static final VoiceId ENGLISH_DILIGENT_MAN = new VoiceId("English_Diligent_Man");

    /** {@code English_Graceful_Lady}. */
    public static final VoiceId ENGLISH_GRACEFUL_LADY = new VoiceId("English_Graceful_Lady");

    /** {@code English_Husky_MetalHead}. */
    public static final VoiceId ENGLISH_HUSKY_METAL_HEAD = new VoiceId("English_Husky_MetalHead");

    /** {@code English_ReservedYoungMan}. */
    public static final VoiceId ENGLISH_RESERVED_YOUNG_MAN =
        new VoiceId("English_ReservedYoungMan");

    /** {@code Thai_female_1_sample1}. */
    public static final VoiceId THAI_FEMALE_1_SAMPLE1 = new VoiceId("Thai_female_1_sample1");

    /** {@code Thai_female_2_sample2}. */
    public static final VoiceId THAI_FEMALE_2_SAMPLE2 = new VoiceId("Thai_female_2_sample2");

    /** {@code English_PlayfulGirl}. */
    public static final VoiceId ENGLISH_PLAYFUL_GIRL = new VoiceId("English_PlayfulGirl");

    /** {@code English_ManWithDeepVoice}. */
    public static final VoiceId ENGLISH_MAN_WITH_DEEP_VOICE =
        new VoiceId("English_ManWithDeepVoice");

    /** {@code English_GentleTeacher}. */
    public static final VoiceId ENGLISH_GENTLE_TEACHER = new VoiceId("English_GentleTeacher");

    /** {@code English_MaturePartner}. */
    public static final VoiceId ENGLISH_MATURE_PARTNER = new VoiceId("English_MaturePartner");

    /** {@code English_FriendlyPerson}. */
    public static final VoiceId ENGLISH_FRIENDLY_PERSON = new VoiceId("English_FriendlyPerson");

    /** {@code English_MatureBoss}. */
    public static final VoiceId ENGLISH_MATURE_BOSS = new VoiceId("English_MatureBoss");

    /** {@code English_Debator}. */
    public static final VoiceId ENGLISH_DEBATOR = new VoiceId("English_Debator");

    /** {@code whisper_man}. */
    public static final VoiceId WHISPER_MAN = new VoiceId("whisper_man");

    /** {@code English_Abbess}. */
    public static final VoiceId ENGLISH_ABBESS = new VoiceId("English_Abbess");

    /** {@code English_LovelyGirl}. */
    public static final VoiceId ENGLISH_LOVELY_GIRL = new VoiceId("English_LovelyGirl");

    /** {@code whisper_woman_1}. */
    public static final VoiceId WHISPER_WOMAN_1 = new VoiceId("whisper_woman_1");

    /** {@code English_Steadymentor}. */
    public static final VoiceId ENGLISH_STEADYMENTOR = new VoiceId("English_Steadymentor");

    /** {@code English_Deep-VoicedGentleman}. */
    public static final VoiceId ENGLISH_DEEP_VOICED_GENTLEMAN =
        new VoiceId("English_Deep-VoicedGentleman");

    /** {@code English_DeterminedMan}. */
    public static final VoiceId ENGLISH_DETERMINED_MAN = new VoiceId("English_DeterminedMan");

    /** {@code English_Wiselady}. */
    public static final VoiceId ENGLISH_WISELADY = new VoiceId("English_Wiselady");

    /** {@code English_CaptivatingStoryteller}. */
    public static final VoiceId ENGLISH_CAPTIVATING_STORYTELLER =
        new VoiceId("English_CaptivatingStoryteller");

    /** {@code English_AttractiveGirl}. */
    public static final VoiceId ENGLISH_ATTRACTIVE_GIRL = new VoiceId("English_AttractiveGirl");

    /** {@code English_DecentYoungMan}. */
    public static final VoiceId ENGLISH_DECENT_YOUNG_MAN = new VoiceId("English_DecentYoungMan");

    /** {@code English_SentimentalLady}. */
    public static final VoiceId ENGLISH_SENTIMENTAL_LADY = new VoiceId("English_SentimentalLady");

    /** {@code English_ImposingManner}. */
    public static final VoiceId ENGLISH_IMPOSING_MANNER = new VoiceId("English_ImposingManner");

    /** {@code English_SadTeen}. */
    public static final VoiceId ENGLISH_SAD_TEEN = new VoiceId("English_SadTeen");

    /** {@code English_ThoughtfulMan}. */
    public static final VoiceId ENGLISH_THOUGHTFUL_MAN = new VoiceId("English_ThoughtfulMan");

    /** {@code English_PassionateWarrior}. */
    public static final VoiceId ENGLISH_PASSIONATE_WARRIOR =
        new VoiceId("English_PassionateWarrior");

    /** {@code English_DecentBoy}. */
    public static final VoiceId ENGLISH_DECENT_BOY = new VoiceId("English_DecentBoy");

    /** {@code English_WiseScholar}. */
    public static final VoiceId ENGLISH_WISE_SCHOLAR = new VoiceId("English_WiseScholar");

    /** {@code English_Soft-spokenGirl}. */
    public static final VoiceId ENGLISH_SOFT_SPOKEN_GIRL = new VoiceId("English_Soft-spokenGirl");

    /** {@code English_SereneWoman}. */
    public static final VoiceId ENGLISH_SERENE_WOMAN = new VoiceId("English_SereneWoman");

    /** {@code English_ConfidentWoman}. */
    public static final VoiceId ENGLISH_CONFIDENT_WOMAN = new VoiceId("English_ConfidentWoman");

    /** {@code English_PatientMan}. */
    public static final VoiceId ENGLISH_PATIENT_MAN = new VoiceId("English_PatientMan");

    /** {@code English_Comedian}. */
    public static final VoiceId ENGLISH_COMEDIAN = new VoiceId("English_Comedian");

    /** {@code English_GorgeousLady}. */
    public static final VoiceId ENGLISH_GORGEOUS_LADY = new VoiceId("English_GorgeousLady");

    /** {@code English_BossyLeader}. */
    public static final VoiceId ENGLISH_BOSSY_LEADER = new VoiceId("English_BossyLeader");

    /** {@code English_LovelyLady}. */
    public static final VoiceId ENGLISH_LOVELY_LADY = new VoiceId("English_LovelyLady");

    /** {@code English_Strong-WilledBoy}. */
    public static final VoiceId ENGLISH_STRONG_WILLED_BOY = new VoiceId("English_Strong-WilledBoy");

    /** {@code English_Deep-tonedMan}. */
    public static final VoiceId ENGLISH_DEEP_TONED_MAN = new VoiceId("English_Deep-tonedMan");

    /** {@code English_StressedLady}. */
    public static final VoiceId ENGLISH_STRESSED_LADY = new VoiceId("English_StressedLady");

    /** {@code English_AssertiveQueen}. */
    public static final VoiceId ENGLISH_ASSERTIVE_QUEEN = new VoiceId("English_AssertiveQueen");

    /** {@code English_AnimeCharacter}. */
    public static final VoiceId ENGLISH_ANIME_CHARACTER = new VoiceId("English_AnimeCharacter");

    /** {@code Portuguese_Optimisticyouth}. */
    public static final VoiceId PORTUGUESE_OPTIMISTICYOUTH =
        new VoiceId("Portuguese_Optimisticyouth");

    /** {@code Portuguese_CuteElf}. */
    public static final VoiceId PORTUGUESE_CUTE_ELF = new VoiceId("Portuguese_CuteElf");

    /** {@code English_Jovialman}. */
    public static final VoiceId ENGLISH_JOVIALMAN = new VoiceId("English_Jovialman");

    /** {@code English_WhimsicalGirl}. */
    public static final VoiceId ENGLISH_WHIMSICAL_GIRL = new VoiceId("English_WhimsicalGirl");

    /** {@code English_CharmingQueen}. */
    public static final VoiceId ENGLISH_CHARMING_QUEEN = new VoiceId("English_CharmingQueen");

    /** {@code English_Kind-heartedGirl}. */
    public static final VoiceId ENGLISH_KIND_HEARTED_GIRL = new VoiceId("English_Kind-heartedGirl");

    /** {@code English_FriendlyNeighbor}. */
    public static final VoiceId ENGLISH_FRIENDLY_NEIGHBOR = new VoiceId("English_FriendlyNeighbor");

    /** {@code English_Sweet_Female_4}. */
    public static final VoiceId ENGLISH_SWEET_FEMALE_4 = new VoiceId("English_Sweet_Female_4");

    /** {@code English_Magnetic_Male_2}. */
    public static final VoiceId ENGLISH_MAGNETIC_MALE_2 = new VoiceId("English_Magnetic_Male_2");

    /** {@code English_Lively_Male_11}. */
    public static final VoiceId ENGLISH_LIVELY_MALE_11 = new VoiceId("English_Lively_Male_11");

    /** {@code English_Friendly_Female_3}. */
    public static final VoiceId ENGLISH_FRIENDLY_FEMALE_3 =
        new VoiceId("English_Friendly_Female_3");

    /** {@code English_Steady_Female_1}. */
    public static final VoiceId ENGLISH_STEADY_FEMALE_1 = new VoiceId("English_Steady_Female_1");

    /** {@code English_Lively_Male_10}. */
    public static final VoiceId ENGLISH_LIVELY_MALE_10 = new VoiceId("English_Lively_Male_10");

    /** {@code English_Magnetic_Male_12}. */
    public static final VoiceId ENGLISH_MAGNETIC_MALE_12 = new VoiceId("English_Magnetic_Male_12");

    /** {@code English_Steady_Female_5}. */
    public static final VoiceId ENGLISH_STEADY_FEMALE_5 = new VoiceId("English_Steady_Female_5");

    /** {@code English_Insightful_Speaker}. */
    public static final VoiceId ENGLISH_INSIGHTFUL_SPEAKER =
        new VoiceId("English_Insightful_Speaker");

    /** {@code English_patient_man_v1}. */
    public static final VoiceId ENGLISH_PATIENT_MAN_V1 = new VoiceId("English_patient_man_v1");

    /** {@code English_Persuasive_Man}. */
    public static final VoiceId ENGLISH_PERSUASIVE_MAN = new VoiceId("English_Persuasive_Man");

    /** {@code English_Explanatory_Man}. */
    public static final VoiceId ENGLISH_EXPLANATORY_MAN = new VoiceId("English_Explanatory_Man");

    /** {@code English_intellect_female_1}. */
    public static final VoiceId ENGLISH_INTELLECT_FEMALE_1 =
        new VoiceId("English_intellect_female_1");

    /** {@code English_Cute_Girl}. */
    public static final VoiceId ENGLISH_CUTE_GIRL = new VoiceId("English_Cute_Girl");

    /** {@code English_Sharp_Commentator}. */
    public static final VoiceId ENGLISH_SHARP_COMMENTATOR =
        new VoiceId("English_Sharp_Commentator");

    /** {@code English_Honest_Man}. */
    public static final VoiceId ENGLISH_HONEST_MAN = new VoiceId("English_Honest_Man");

    /** {@code angry_pirate_1}. */
    public static final VoiceId ANGRY_PIRATE_1 = new VoiceId("angry_pirate_1");

    /** {@code massive_kind_troll}. */
    public static final VoiceId MASSIVE_KIND_TROLL = new VoiceId("massive_kind_troll");

    /** {@code movie_trailer_deep}. */
    public static final VoiceId MOVIE_TRAILER_DEEP = new VoiceId("movie_trailer_deep");

    /** {@code peace_and_ease}. */
    public static final VoiceId PEACE_AND_EASE = new VoiceId("peace_and_ease");

    /** {@code moss_audio_6dc281eb-713c-11f0-a447-9613c873494c}. */
    public static final VoiceId MOSS_AUDIO_6DC281EB_713C_11F0_A447_9613C873494C =
        new VoiceId("moss_audio_6dc281eb-713c-11f0-a447-9613c873494c");

    /** {@code moss_audio_c12a59b9-7115-11f0-a447-9613c873494c}. */
    public static final VoiceId MOSS_AUDIO_C12A59B9_7115_11F0_A447_9613C873494C =
        new VoiceId("moss_audio_c12a59b9-7115-11f0-a447-9613c873494c");

    /** {@code moss_audio_076697ad-7144-11f0-a447-9613c873494c}. */
    public static final VoiceId MOSS_AUDIO_076697AD_7144_11F0_A447_9613C873494C =
        new VoiceId("moss_audio_076697ad-7144-11f0-a447-9613c873494c");

    /** {@code moss_audio_737a299c-734a-11f0-918f-4e0486034804}. */
    public static final VoiceId MOSS_AUDIO_737A299C_734A_11F0_918F_4E0486034804 =
        new VoiceId("moss_audio_737a299c-734a-11f0-918f-4e0486034804");

    /** {@code moss_audio_19dbb103-7350-11f0-ad20-f2bc95e89150}. */
    public static final VoiceId MOSS_AUDIO_19DBB103_7350_11F0_AD20_F2BC95E89150 =
        new VoiceId("moss_audio_19dbb103-7350-11f0-ad20-f2bc95e89150");

    /** {@code moss_audio_7c7e7ae2-7356-11f0-9540-7ef9b4b62566}. */
    public static final VoiceId MOSS_AUDIO_7C7E7AE2_7356_11F0_9540_7EF9B4B62566 =
        new VoiceId("moss_audio_7c7e7ae2-7356-11f0-9540-7ef9b4b62566");

    /** {@code moss_audio_570551b1-735c-11f0-b236-0adeeecad052}. */
    public static final VoiceId MOSS_AUDIO_570551B1_735C_11F0_B236_0ADEEECAD052 =
        new VoiceId("moss_audio_570551b1-735c-11f0-b236-0adeeecad052");

    /** {@code conversational_female_1_v1}. */
    public static final VoiceId CONVERSATIONAL_FEMALE_1_V1 =
        new VoiceId("conversational_female_1_v1");

    /** {@code conversational_female_2_v1}. */
    public static final VoiceId CONVERSATIONAL_FEMALE_2_V1 =
        new VoiceId("conversational_female_2_v1");

    /** {@code socialmedia_female_1_v1}. */
    public static final VoiceId SOCIALMEDIA_FEMALE_1_V1 = new VoiceId("socialmedia_female_1_v1");

    /** {@code BritishChild_male_1_v1}. */
    public static final VoiceId BRITISH_CHILD_MALE_1_V1 = new VoiceId("BritishChild_male_1_v1");

    /** {@code BritishChild_female_1_v1}. */
    public static final VoiceId BRITISH_CHILD_FEMALE_1_V1 = new VoiceId("BritishChild_female_1_v1");

    /** {@code Chinese (Mandarin)_Reliable_Executive}. */
    public static final VoiceId CHINESE_MANDARIN_RELIABLE_EXECUTIVE =
        new VoiceId("Chinese (Mandarin)_Reliable_Executive");

    /** {@code Chinese (Mandarin)_News_Anchor}. */
    public static final VoiceId CHINESE_MANDARIN_NEWS_ANCHOR =
        new VoiceId("Chinese (Mandarin)_News_Anchor");

    /** {@code Chinese (Mandarin)_Unrestrained_Young_Man}. */
    public static final VoiceId CHINESE_MANDARIN_UNRESTRAINED_YOUNG_MAN =
        new VoiceId("Chinese (Mandarin)_Unrestrained_Young_Man");

    /** {@code Chinese (Mandarin)_Mature_Woman}. */
    public static final VoiceId CHINESE_MANDARIN_MATURE_WOMAN =
        new VoiceId("Chinese (Mandarin)_Mature_Woman");

    /** {@code Arrogant_Miss}. */
    public static final VoiceId ARROGANT_MISS = new VoiceId("Arrogant_Miss");

    /** {@code Chinese (Mandarin)_Kind-hearted_Antie}. */
    public static final VoiceId CHINESE_MANDARIN_KIND_HEARTED_ANTIE =
        new VoiceId("Chinese (Mandarin)_Kind-hearted_Antie");

    /** {@code Robot_Armor}. */
    public static final VoiceId ROBOT_ARMOR = new VoiceId("Robot_Armor");

    /** {@code hunyin_6}. */
    public static final VoiceId HUNYIN_6 = new VoiceId("hunyin_6");

    /** {@code Chinese (Mandarin)_HK_Flight_Attendant}. */
    public static final VoiceId CHINESE_MANDARIN_HK_FLIGHT_ATTENDANT =
        new VoiceId("Chinese (Mandarin)_HK_Flight_Attendant");

    /** {@code Chinese (Mandarin)_Humorous_Elder}. */
    public static final VoiceId CHINESE_MANDARIN_HUMOROUS_ELDER =
        new VoiceId("Chinese (Mandarin)_Humorous_Elder");

    /** {@code Chinese (Mandarin)_Gentleman}. */
    public static final VoiceId CHINESE_MANDARIN_GENTLEMAN =
        new VoiceId("Chinese (Mandarin)_Gentleman");

    /** {@code Chinese (Mandarin)_Warm_Bestie}. */
    public static final VoiceId CHINESE_MANDARIN_WARM_BESTIE =
        new VoiceId("Chinese (Mandarin)_Warm_Bestie");

    /** {@code Chinese (Mandarin)_Southern_Young_Man}. */
    public static final VoiceId CHINESE_MANDARIN_SOUTHERN_YOUNG_MAN =
        new VoiceId("Chinese (Mandarin)_Southern_Young_Man");

    /** {@code Chinese (Mandarin)_Wise_Women}. */
    public static final VoiceId CHINESE_MANDARIN_WISE_WOMEN =
        new VoiceId("Chinese (Mandarin)_Wise_Women");

    /** {@code moss_audio_cedfd4d2-736d-11f0-99be-fe40dd2a5fe8}. */
    public static final VoiceId MOSS_AUDIO_CEDFD4D2_736D_11F0_99BE_FE40DD2A5FE8 =
        new VoiceId("moss_audio_cedfd4d2-736d-11f0-99be-fe40dd2a5fe8");

    /** {@code moss_audio_a0d611da-737c-11f0-ad20-f2bc95e89150}. */
    public static final VoiceId MOSS_AUDIO_A0D611DA_737C_11F0_AD20_F2BC95E89150 =
        new VoiceId("moss_audio_a0d611da-737c-11f0-ad20-f2bc95e89150");

    /** {@code moss_audio_4f4172f4-737b-11f0-9540-7ef9b4b62566}. */
    public static final VoiceId MOSS_AUDIO_4F4172F4_737B_11F0_9540_7EF9B4B62566 =
        new VoiceId("moss_audio_4f4172f4-737b-11f0-9540-7ef9b4b62566");

    /** {@code moss_audio_62ca20b0-7380-11f0-99be-fe40dd2a5fe8}. */
    public static final VoiceId MOSS_AUDIO_62CA20B0_7380_11F0_99BE_FE40DD2A5FE8 =
        new VoiceId("moss_audio_62ca20b0-7380-11f0-99be-fe40dd2a5fe8");

    /** {@code Portuguese_PowerfulSoldier}. */
    public static final VoiceId PORTUGUESE_POWERFUL_SOLDIER =
        new VoiceId("Portuguese_PowerfulSoldier");

    /** {@code Portuguese_FascinatingBoy}. */
    public static final VoiceId PORTUGUESE_FASCINATING_BOY =
        new VoiceId("Portuguese_FascinatingBoy");

    /** {@code Portuguese_RomanticHusband}. */
    public static final VoiceId PORTUGUESE_ROMANTIC_HUSBAND =
        new VoiceId("Portuguese_RomanticHusband");

    /** {@code Portuguese_StrictBoss}. */
    public static final VoiceId PORTUGUESE_STRICT_BOSS = new VoiceId("Portuguese_StrictBoss");

    /** {@code Chinese (Mandarin)_Stubborn_Friend}. */
    public static final VoiceId CHINESE_MANDARIN_STUBBORN_FRIEND =
        new VoiceId("Chinese (Mandarin)_Stubborn_Friend");

    /** {@code Chinese (Mandarin)_Sweet_Lady}. */
    public static final VoiceId CHINESE_MANDARIN_SWEET_LADY =
        new VoiceId("Chinese (Mandarin)_Sweet_Lady");

    /** {@code moss_audio_ad5baf92-735f-11f0-8263-fe5a2fe98ec8}. */
    public static final VoiceId MOSS_AUDIO_AD5BAF92_735F_11F0_8263_FE5A2FE98EC8 =
        new VoiceId("moss_audio_ad5baf92-735f-11f0-8263-fe5a2fe98ec8");

    /** {@code Chinese (Mandarin)_Gentle_Youth}. */
    public static final VoiceId CHINESE_MANDARIN_GENTLE_YOUTH =
        new VoiceId("Chinese (Mandarin)_Gentle_Youth");

    /** {@code Chinese (Mandarin)_Warm_Girl}. */
    public static final VoiceId CHINESE_MANDARIN_WARM_GIRL =
        new VoiceId("Chinese (Mandarin)_Warm_Girl");

    /** {@code Chinese (Mandarin)_Male_Announcer}. */
    public static final VoiceId CHINESE_MANDARIN_MALE_ANNOUNCER =
        new VoiceId("Chinese (Mandarin)_Male_Announcer");

    /** {@code Chinese (Mandarin)_Kind-hearted_Elder}. */
    public static final VoiceId CHINESE_MANDARIN_KIND_HEARTED_ELDER =
        new VoiceId("Chinese (Mandarin)_Kind-hearted_Elder");

    /** {@code Chinese (Mandarin)_Cute_Spirit}. */
    public static final VoiceId CHINESE_MANDARIN_CUTE_SPIRIT =
        new VoiceId("Chinese (Mandarin)_Cute_Spirit");

    /** {@code Chinese (Mandarin)_Radio_Host}. */
    public static final VoiceId CHINESE_MANDARIN_RADIO_HOST =
        new VoiceId("Chinese (Mandarin)_Radio_Host");

    /** {@code Chinese (Mandarin)_Lyrical_Voice}. */
    public static final VoiceId CHINESE_MANDARIN_LYRICAL_VOICE =
        new VoiceId("Chinese (Mandarin)_Lyrical_Voice");

    /** {@code Chinese (Mandarin)_Straightforward_Boy}. */
    public static final VoiceId CHINESE_MANDARIN_STRAIGHTFORWARD_BOY =
        new VoiceId("Chinese (Mandarin)_Straightforward_Boy");

    /** {@code Chinese (Mandarin)_Sincere_Adult}. */
    public static final VoiceId CHINESE_MANDARIN_SINCERE_ADULT =
        new VoiceId("Chinese (Mandarin)_Sincere_Adult");

    /** {@code Chinese (Mandarin)_Gentle_Senior}. */
    public static final VoiceId CHINESE_MANDARIN_GENTLE_SENIOR =
        new VoiceId("Chinese (Mandarin)_Gentle_Senior");

    /** {@code Chinese (Mandarin)_Crisp_Girl}. */
    public static final VoiceId CHINESE_MANDARIN_CRISP_GIRL =
        new VoiceId("Chinese (Mandarin)_Crisp_Girl");

    /** {@code Chinese (Mandarin)_Pure-hearted_Boy}. */
    public static final VoiceId CHINESE_MANDARIN_PURE_HEARTED_BOY =
        new VoiceId("Chinese (Mandarin)_Pure-hearted_Boy");

    /** {@code Chinese (Mandarin)_Soft_Girl}. */
    public static final VoiceId CHINESE_MANDARIN_SOFT_GIRL =
        new VoiceId("Chinese (Mandarin)_Soft_Girl");

    /** {@code Chinese (Mandarin)_IntellectualGirl}. */
    public static final VoiceId CHINESE_MANDARIN_INTELLECTUAL_GIRL =
        new VoiceId("Chinese (Mandarin)_IntellectualGirl");

    /** {@code Chinese (Mandarin)_Laid_BackGirl}. */
    public static final VoiceId CHINESE_MANDARIN_LAID_BACK_GIRL =
        new VoiceId("Chinese (Mandarin)_Laid_BackGirl");

    /** {@code Chinese (Mandarin)_ExplorativeGirl}. */
    public static final VoiceId CHINESE_MANDARIN_EXPLORATIVE_GIRL =
        new VoiceId("Chinese (Mandarin)_ExplorativeGirl");

    /** {@code Chinese (Mandarin)_Warm-HeartedAunt}. */
    public static final VoiceId CHINESE_MANDARIN_WARM_HEARTED_AUNT =
        new VoiceId("Chinese (Mandarin)_Warm-HeartedAunt");

    /** {@code Chinese (Mandarin)_BashfulGirl}. */
    public static final VoiceId CHINESE_MANDARIN_BASHFUL_GIRL =
        new VoiceId("Chinese (Mandarin)_BashfulGirl");

    /** {@code Arabic_CalmWoman}. */
    public static final VoiceId ARABIC_CALM_WOMAN = new VoiceId("Arabic_CalmWoman");

    /** {@code Arabic_FriendlyGuy}. */
    public static final VoiceId ARABIC_FRIENDLY_GUY = new VoiceId("Arabic_FriendlyGuy");

    /** {@code Cantonese_ProfessionalHost（F)}. */
    public static final VoiceId CANTONESE_PROFESSIONAL_HOST_F =
        new VoiceId("Cantonese_ProfessionalHost（F)");

    /** {@code Cantonese_GentleLady}. */
    public static final VoiceId CANTONESE_GENTLE_LADY = new VoiceId("Cantonese_GentleLady");

    /** {@code Cantonese_ProfessionalHost（M)}. */
    public static final VoiceId CANTONESE_PROFESSIONAL_HOST_M =
        new VoiceId("Cantonese_ProfessionalHost（M)");

    /** {@code Cantonese_PlayfulMan}. */
    public static final VoiceId CANTONESE_PLAYFUL_MAN = new VoiceId("Cantonese_PlayfulMan");

    /** {@code Cantonese_CuteGirl}. */
    public static final VoiceId CANTONESE_CUTE_GIRL = new VoiceId("Cantonese_CuteGirl");

    /** {@code Cantonese_KindWoman}. */
    public static final VoiceId CANTONESE_KIND_WOMAN = new VoiceId("Cantonese_KindWoman");

    /** {@code Cantonese_Narrator}. */
    public static final VoiceId CANTONESE_NARRATOR = new VoiceId("Cantonese_Narrator");

    /** {@code Cantonese_WiselProfessor}. */
    public static final VoiceId CANTONESE_WISEL_PROFESSOR = new VoiceId("Cantonese_WiselProfessor");

    /** {@code Cantonese_IndifferentStaff}. */
    public static final VoiceId CANTONESE_INDIFFERENT_STAFF =
        new VoiceId("Cantonese_IndifferentStaff");

    /** {@code Japanese_ColdQueen}. */
    public static final VoiceId JAPANESE_COLD_QUEEN = new VoiceId("Japanese_ColdQueen");

    /** {@code Japanese_DependableWoman}. */
    public static final VoiceId JAPANESE_DEPENDABLE_WOMAN = new VoiceId("Japanese_DependableWoman");

    /** {@code Japanese_GentleButler}. */
    public static final VoiceId JAPANESE_GENTLE_BUTLER = new VoiceId("Japanese_GentleButler");

    /** {@code Japanese_KindLady}. */
    public static final VoiceId JAPANESE_KIND_LADY = new VoiceId("Japanese_KindLady");

    /** {@code Dutch_kindhearted_girl}. */
    public static final VoiceId DUTCH_KINDHEARTED_GIRL = new VoiceId("Dutch_kindhearted_girl");

    /** {@code Dutch_bossy_leader}. */
    public static final VoiceId DUTCH_BOSSY_LEADER = new VoiceId("Dutch_bossy_leader");

    /** {@code French_Male_Speech_New}. */
    public static final VoiceId FRENCH_MALE_SPEECH_NEW = new VoiceId("French_Male_Speech_New");

    /** {@code French_Female_News Anchor}. */
    public static final VoiceId FRENCH_FEMALE_NEWS_ANCHOR =
        new VoiceId("French_Female_News Anchor");

    /** {@code French_CasualMan}. */
    public static final VoiceId FRENCH_CASUAL_MAN = new VoiceId("French_CasualMan");

    /** {@code French_MovieLeadFemale}. */
    public static final VoiceId FRENCH_MOVIE_LEAD_FEMALE = new VoiceId("French_MovieLeadFemale");

    /** {@code French_FemaleAnchor}. */
    public static final VoiceId FRENCH_FEMALE_ANCHOR = new VoiceId("French_FemaleAnchor");

    /** {@code French_MaleNarrator}. */
    public static final VoiceId FRENCH_MALE_NARRATOR = new VoiceId("French_MaleNarrator");

    /** {@code French_Female Journalist}. */
    public static final VoiceId FRENCH_FEMALE_JOURNALIST = new VoiceId("French_Female Journalist");

    /** {@code French_Female_Speech_New}. */
    public static final VoiceId FRENCH_FEMALE_SPEECH_NEW = new VoiceId("French_Female_Speech_New");

    /** {@code German_FriendlyMan}. */
    public static final VoiceId GERMAN_FRIENDLY_MAN = new VoiceId("German_FriendlyMan");

    /** {@code German_SweetLady}. */
    public static final VoiceId GERMAN_SWEET_LADY = new VoiceId("German_SweetLady");

    /** {@code German_PlayfulMan}. */
    public static final VoiceId GERMAN_PLAYFUL_MAN = new VoiceId("German_PlayfulMan");

    /** {@code Indonesian_SweetGirl}. */
    public static final VoiceId INDONESIAN_SWEET_GIRL = new VoiceId("Indonesian_SweetGirl");

    /** {@code Indonesian_ReservedYoungMan}. */
    public static final VoiceId INDONESIAN_RESERVED_YOUNG_MAN =
        new VoiceId("Indonesian_ReservedYoungMan");

    /** {@code Indonesian_CharmingGirl}. */
    public static final VoiceId INDONESIAN_CHARMING_GIRL = new VoiceId("Indonesian_CharmingGirl");

    /** {@code Russian_AmbitiousWoman}. */
    public static final VoiceId RUSSIAN_AMBITIOUS_WOMAN = new VoiceId("Russian_AmbitiousWoman");

    /** {@code Russian_ReliableMan}. */
    public static final VoiceId RUSSIAN_RELIABLE_MAN = new VoiceId("Russian_ReliableMan");

    /** {@code Russian_CrazyQueen}. */
    public static final VoiceId RUSSIAN_CRAZY_QUEEN = new VoiceId("Russian_CrazyQueen");

    /** {@code Russian_PessimisticGirl}. */
    public static final VoiceId RUSSIAN_PESSIMISTIC_GIRL = new VoiceId("Russian_PessimisticGirl");

    /** {@code Indonesian_CalmWoman}. */
    public static final VoiceId INDONESIAN_CALM_WOMAN = new VoiceId("Indonesian_CalmWoman");

    /** {@code Indonesian_ConfidentWoman}. */
    public static final VoiceId INDONESIAN_CONFIDENT_WOMAN =
        new VoiceId("Indonesian_ConfidentWoman");

    /** {@code Indonesian_CaringMan}. */
    public static final VoiceId INDONESIAN_CARING_MAN = new VoiceId("Indonesian_CaringMan");

    /** {@code Indonesian_BossyLeader}. */
    public static final VoiceId INDONESIAN_BOSSY_LEADER = new VoiceId("Indonesian_BossyLeader");

    /** {@code Indonesian_DeterminedBoy}. */
    public static final VoiceId INDONESIAN_DETERMINED_BOY = new VoiceId("Indonesian_DeterminedBoy");

    /** {@code Indonesian_GentleGirl}. */
    public static final VoiceId INDONESIAN_GENTLE_GIRL = new VoiceId("Indonesian_GentleGirl");

    /** {@code Italian_BraveHeroine}. */
    public static final VoiceId ITALIAN_BRAVE_HEROINE = new VoiceId("Italian_BraveHeroine");

    /** {@code Italian_Narrator}. */
    public static final VoiceId ITALIAN_NARRATOR = new VoiceId("Italian_Narrator");

    /** {@code Italian_WanderingSorcerer}. */
    public static final VoiceId ITALIAN_WANDERING_SORCERER =
        new VoiceId("Italian_WanderingSorcerer");

    /** {@code Italian_DiligentLeader}. */
    public static final VoiceId ITALIAN_DILIGENT_LEADER = new VoiceId("Italian_DiligentLeader");

    /** {@code Italian_ReliableMan}. */
    public static final VoiceId ITALIAN_RELIABLE_MAN = new VoiceId("Italian_ReliableMan");

    /** {@code Italian_AthleticStudent}. */
    public static final VoiceId ITALIAN_ATHLETIC_STUDENT = new VoiceId("Italian_AthleticStudent");

    /** {@code Italian_ArrogantPrincess}. */
    public static final VoiceId ITALIAN_ARROGANT_PRINCESS = new VoiceId("Italian_ArrogantPrincess");

    /** {@code Japanese_Whisper_Belle}. */
    public static final VoiceId JAPANESE_WHISPER_BELLE = new VoiceId("Japanese_Whisper_Belle");

    /** {@code Japanese_IntellectualSenior}. */
    public static final VoiceId JAPANESE_INTELLECTUAL_SENIOR =
        new VoiceId("Japanese_IntellectualSenior");

    /** {@code Japanese_DecisivePrincess}. */
    public static final VoiceId JAPANESE_DECISIVE_PRINCESS =
        new VoiceId("Japanese_DecisivePrincess");

    /** {@code Japanese_LoyalKnight}. */
    public static final VoiceId JAPANESE_LOYAL_KNIGHT = new VoiceId("Japanese_LoyalKnight");

    /** {@code Japanese_DominantMan}. */
    public static final VoiceId JAPANESE_DOMINANT_MAN = new VoiceId("Japanese_DominantMan");

    /** {@code Japanese_SeriousCommander}. */
    public static final VoiceId JAPANESE_SERIOUS_COMMANDER =
        new VoiceId("Japanese_SeriousCommander");

    /** {@code Japanese_CalmLady}. */
    public static final VoiceId JAPANESE_CALM_LADY = new VoiceId("Japanese_CalmLady");

    /** {@code Japanese_OptimisticYouth}. */
    public static final VoiceId JAPANESE_OPTIMISTIC_YOUTH = new VoiceId("Japanese_OptimisticYouth");

    /** {@code Japanese_GenerousIzakayaOwner}. */
    public static final VoiceId JAPANESE_GENEROUS_IZAKAYA_OWNER =
        new VoiceId("Japanese_GenerousIzakayaOwner");

    /** {@code Japanese_SportyStudent}. */
    public static final VoiceId JAPANESE_SPORTY_STUDENT = new VoiceId("Japanese_SportyStudent");

    /** {@code Japanese_InnocentBoy}. */
    public static final VoiceId JAPANESE_INNOCENT_BOY = new VoiceId("Japanese_InnocentBoy");

    /** {@code Japanese_GracefulMaiden}. */
    public static final VoiceId JAPANESE_GRACEFUL_MAIDEN = new VoiceId("Japanese_GracefulMaiden");

    /** {@code Korean_PowerfulGirl}. */
    public static final VoiceId KOREAN_POWERFUL_GIRL = new VoiceId("Korean_PowerfulGirl");

    /** {@code Korean_BossyMan}. */
    public static final VoiceId KOREAN_BOSSY_MAN = new VoiceId("Korean_BossyMan");

    /** {@code Korean_SweetGirl}. */
    public static final VoiceId KOREAN_SWEET_GIRL = new VoiceId("Korean_SweetGirl");

    /** {@code Korean_CheerfulBoyfriend}. */
    public static final VoiceId KOREAN_CHEERFUL_BOYFRIEND = new VoiceId("Korean_CheerfulBoyfriend");

    /** {@code Korean_EnchantingSister}. */
    public static final VoiceId KOREAN_ENCHANTING_SISTER = new VoiceId("Korean_EnchantingSister");

    /** {@code Korean_ShyGirl}. */
    public static final VoiceId KOREAN_SHY_GIRL = new VoiceId("Korean_ShyGirl");

    /** {@code Korean_ReliableSister}. */
    public static final VoiceId KOREAN_RELIABLE_SISTER = new VoiceId("Korean_ReliableSister");

    /** {@code Korean_StrictBoss}. */
    public static final VoiceId KOREAN_STRICT_BOSS = new VoiceId("Korean_StrictBoss");

    /** {@code Korean_SassyGirl}. */
    public static final VoiceId KOREAN_SASSY_GIRL = new VoiceId("Korean_SassyGirl");

    /** {@code Korean_ChildhoodFriendGirl}. */
    public static final VoiceId KOREAN_CHILDHOOD_FRIEND_GIRL =
        new VoiceId("Korean_ChildhoodFriendGirl");

    /** {@code Korean_PlayboyCharmer}. */
    public static final VoiceId KOREAN_PLAYBOY_CHARMER = new VoiceId("Korean_PlayboyCharmer");

    /** {@code Korean_ElegantPrincess}. */
    public static final VoiceId KOREAN_ELEGANT_PRINCESS = new VoiceId("Korean_ElegantPrincess");

    /** {@code English_energetic_male_1}. */
    public static final VoiceId ENGLISH_ENERGETIC_MALE_1 = new VoiceId("English_energetic_male_1");

    /** {@code English_witty_female_1}. */
    public static final VoiceId ENGLISH_WITTY_FEMALE_1 = new VoiceId("English_witty_female_1");

    /** {@code English_Lucky_Robot}. */
    public static final VoiceId ENGLISH_LUCKY_ROBOT = new VoiceId("English_Lucky_Robot");

    /** {@code Korean_BraveFemaleWarrior}. */
    public static final VoiceId KOREAN_BRAVE_FEMALE_WARRIOR =
        new VoiceId("Korean_BraveFemaleWarrior");

    /** {@code Korean_BraveYouth}. */
    public static final VoiceId KOREAN_BRAVE_YOUTH = new VoiceId("Korean_BraveYouth");

    /** {@code Korean_CalmLady}. */
    public static final VoiceId KOREAN_CALM_LADY = new VoiceId("Korean_CalmLady");

    /** {@code Korean_EnthusiasticTeen}. */
    public static final VoiceId KOREAN_ENTHUSIASTIC_TEEN = new VoiceId("Korean_EnthusiasticTeen");

    /** {@code Korean_SoothingLady}. */
    public static final VoiceId KOREAN_SOOTHING_LADY = new VoiceId("Korean_SoothingLady");

    /** {@code Korean_IntellectualSenior}. */
    public static final VoiceId KOREAN_INTELLECTUAL_SENIOR =
        new VoiceId("Korean_IntellectualSenior");

    /** {@code Korean_LonelyWarrior}. */
    public static final VoiceId KOREAN_LONELY_WARRIOR = new VoiceId("Korean_LonelyWarrior");

    /** {@code Korean_MatureLady}. */
    public static final VoiceId KOREAN_MATURE_LADY = new VoiceId("Korean_MatureLady");

    /** {@code Korean_InnocentBoy}. */
    public static final VoiceId KOREAN_INNOCENT_BOY = new VoiceId("Korean_InnocentBoy");

    /** {@code Korean_CharmingSister}. */
    public static final VoiceId KOREAN_CHARMING_SISTER = new VoiceId("Korean_CharmingSister");

    /** {@code Korean_AthleticStudent}. */
    public static final VoiceId KOREAN_ATHLETIC_STUDENT = new VoiceId("Korean_AthleticStudent");

    /** {@code Korean_BraveAdventurer}. */
    public static final VoiceId KOREAN_BRAVE_ADVENTURER = new VoiceId("Korean_BraveAdventurer");

    /** {@code Korean_CalmGentleman}. */
    public static final VoiceId KOREAN_CALM_GENTLEMAN = new VoiceId("Korean_CalmGentleman");

    /** {@code Korean_WiseElf}. */
    public static final VoiceId KOREAN_WISE_ELF = new VoiceId("Korean_WiseElf");

    /** {@code Korean_CheerfulCoolJunior}. */
    public static final VoiceId KOREAN_CHEERFUL_COOL_JUNIOR =
        new VoiceId("Korean_CheerfulCoolJunior");

    /** {@code Korean_DecisiveQueen}. */
    public static final VoiceId KOREAN_DECISIVE_QUEEN = new VoiceId("Korean_DecisiveQueen");

    /** {@code Korean_ColdYoungMan}. */
    public static final VoiceId KOREAN_COLD_YOUNG_MAN = new VoiceId("Korean_ColdYoungMan");

    /** {@code Korean_MysteriousGirl}. */
    public static final VoiceId KOREAN_MYSTERIOUS_GIRL = new VoiceId("Korean_MysteriousGirl");

    /** {@code Korean_QuirkyGirl}. */
    public static final VoiceId KOREAN_QUIRKY_GIRL = new VoiceId("Korean_QuirkyGirl");

    /** {@code Korean_ConsiderateSenior}. */
    public static final VoiceId KOREAN_CONSIDERATE_SENIOR = new VoiceId("Korean_ConsiderateSenior");

    /** {@code Chinese (Mandarin)_Warm_HeartedGirl}. */
    public static final VoiceId CHINESE_MANDARIN_WARM_HEARTED_GIRL =
        new VoiceId("Chinese (Mandarin)_Warm_HeartedGirl");

    /** {@code Korean_CheerfulLittleSister}. */
    public static final VoiceId KOREAN_CHEERFUL_LITTLE_SISTER =
        new VoiceId("Korean_CheerfulLittleSister");

    /** {@code Korean_DominantMan}. */
    public static final VoiceId KOREAN_DOMINANT_MAN = new VoiceId("Korean_DominantMan");

    /** {@code Korean_AirheadedGirl}. */
    public static final VoiceId KOREAN_AIRHEADED_GIRL = new VoiceId("Korean_AirheadedGirl");

    /** {@code Korean_ReliableYouth}. */
    public static final VoiceId KOREAN_RELIABLE_YOUTH = new VoiceId("Korean_ReliableYouth");

    /** {@code Korean_FriendlyBigSister}. */
    public static final VoiceId KOREAN_FRIENDLY_BIG_SISTER =
        new VoiceId("Korean_FriendlyBigSister");

    /** {@code Korean_GentleBoss}. */
    public static final VoiceId KOREAN_GENTLE_BOSS = new VoiceId("Korean_GentleBoss");

    /** {@code Korean_ColdGirl}. */
    public static final VoiceId KOREAN_COLD_GIRL = new VoiceId("Korean_ColdGirl");

    /** {@code Korean_HaughtyLady}. */
    public static final VoiceId KOREAN_HAUGHTY_LADY = new VoiceId("Korean_HaughtyLady");

    /** {@code Korean_CharmingElderSister}. */
    public static final VoiceId KOREAN_CHARMING_ELDER_SISTER =
        new VoiceId("Korean_CharmingElderSister");

    /** {@code Korean_IntellectualMan}. */
    public static final VoiceId KOREAN_INTELLECTUAL_MAN = new VoiceId("Korean_IntellectualMan");

    /** {@code Korean_CaringWoman}. */
    public static final VoiceId KOREAN_CARING_WOMAN = new VoiceId("Korean_CaringWoman");

    /** {@code Korean_WiseTeacher}. */
    public static final VoiceId KOREAN_WISE_TEACHER = new VoiceId("Korean_WiseTeacher");

    /** {@code Korean_ConfidentBoss}. */
    public static final VoiceId KOREAN_CONFIDENT_BOSS = new VoiceId("Korean_ConfidentBoss");

    /** {@code Korean_AthleticGirl}. */
    public static final VoiceId KOREAN_ATHLETIC_GIRL = new VoiceId("Korean_AthleticGirl");

    /** {@code Korean_PossessiveMan}. */
    public static final VoiceId KOREAN_POSSESSIVE_MAN = new VoiceId("Korean_PossessiveMan");

    /** {@code Korean_GentleWoman}. */
    public static final VoiceId KOREAN_GENTLE_WOMAN = new VoiceId("Korean_GentleWoman");

    /** {@code Korean_CockyGuy}. */
    public static final VoiceId KOREAN_COCKY_GUY = new VoiceId("Korean_CockyGuy");

    /** {@code Korean_ThoughtfulWoman}. */
    public static final VoiceId KOREAN_THOUGHTFUL_WOMAN = new VoiceId("Korean_ThoughtfulWoman");

    /** {@code Korean_OptimisticYouth}. */
    public static final VoiceId KOREAN_OPTIMISTIC_YOUTH = new VoiceId("Korean_OptimisticYouth");

    /** {@code Portuguese_AnxiousMan}. */
    public static final VoiceId PORTUGUESE_ANXIOUS_MAN = new VoiceId("Portuguese_AnxiousMan");

    /** {@code Portuguese_Matureresearcher}. */
    public static final VoiceId PORTUGUESE_MATURERESEARCHER =
        new VoiceId("Portuguese_Matureresearcher");

    /** {@code Portuguese_EnergeticGirl}. */
    public static final VoiceId PORTUGUESE_ENERGETIC_GIRL = new VoiceId("Portuguese_EnergeticGirl");

    /** {@code Portuguese_FunnyGuy}. */
    public static final VoiceId PORTUGUESE_FUNNY_GUY = new VoiceId("Portuguese_FunnyGuy");

    /** {@code Portuguese_Nuttylady}. */
    public static final VoiceId PORTUGUESE_NUTTYLADY = new VoiceId("Portuguese_Nuttylady");

    /** {@code Portuguese_Deep-tonedMan}. */
    public static final VoiceId PORTUGUESE_DEEP_TONED_MAN = new VoiceId("Portuguese_Deep-tonedMan");

    /** {@code Portuguese_SentimentalLady}. */
    public static final VoiceId PORTUGUESE_SENTIMENTAL_LADY =
        new VoiceId("Portuguese_SentimentalLady");

    /** {@code Portuguese_BossyLeader}. */
    public static final VoiceId PORTUGUESE_BOSSY_LEADER = new VoiceId("Portuguese_BossyLeader");

    /** {@code Portuguese_Wiselady}. */
    public static final VoiceId PORTUGUESE_WISELADY = new VoiceId("Portuguese_Wiselady");

    /** {@code Portuguese_Strong-WilledBoy}. */
    public static final VoiceId PORTUGUESE_STRONG_WILLED_BOY =
        new VoiceId("Portuguese_Strong-WilledBoy");

    /** {@code Portuguese_Deep-VoicedGentleman}. */
    public static final VoiceId PORTUGUESE_DEEP_VOICED_GENTLEMAN =
        new VoiceId("Portuguese_Deep-VoicedGentleman");

    /** {@code Portuguese_UpsetGirl}. */
    public static final VoiceId PORTUGUESE_UPSET_GIRL = new VoiceId("Portuguese_UpsetGirl");

    /** {@code Portuguese_PassionateWarrior}. */
    public static final VoiceId PORTUGUESE_PASSIONATE_WARRIOR =
        new VoiceId("Portuguese_PassionateWarrior");

    /** {@code Portuguese_AnimeCharacter}. */
    public static final VoiceId PORTUGUESE_ANIME_CHARACTER =
        new VoiceId("Portuguese_AnimeCharacter");

    /** {@code Portuguese_ConfidentWoman}. */
    public static final VoiceId PORTUGUESE_CONFIDENT_WOMAN =
        new VoiceId("Portuguese_ConfidentWoman");

    /** {@code Portuguese_AngryMan}. */
    public static final VoiceId PORTUGUESE_ANGRY_MAN = new VoiceId("Portuguese_AngryMan");

    /** {@code Portuguese_CaptivatingStoryteller}. */
    public static final VoiceId PORTUGUESE_CAPTIVATING_STORYTELLER =
        new VoiceId("Portuguese_CaptivatingStoryteller");

    /** {@code Portuguese_Godfather}. */
    public static final VoiceId PORTUGUESE_GODFATHER = new VoiceId("Portuguese_Godfather");

    /** {@code Portuguese_ReservedYoungMan}. */
    public static final VoiceId PORTUGUESE_RESERVED_YOUNG_MAN =
        new VoiceId("Portuguese_ReservedYoungMan");

    /** {@code Portuguese_SmartYoungGirl}. */
    public static final VoiceId PORTUGUESE_SMART_YOUNG_GIRL =
        new VoiceId("Portuguese_SmartYoungGirl");

    /** {@code Portuguese_Kind-heartedGirl}. */
    public static final VoiceId PORTUGUESE_KIND_HEARTED_GIRL =
        new VoiceId("Portuguese_Kind-heartedGirl");

    /** {@code Portuguese_Pompouslady}. */
    public static final VoiceId PORTUGUESE_POMPOUSLADY = new VoiceId("Portuguese_Pompouslady");

    /** {@code Portuguese_Grinch}. */
    public static final VoiceId PORTUGUESE_GRINCH = new VoiceId("Portuguese_Grinch");

    /** {@code Portuguese_Debator}. */
    public static final VoiceId PORTUGUESE_DEBATOR = new VoiceId("Portuguese_Debator");

    /** {@code Portuguese_SweetGirl}. */
    public static final VoiceId PORTUGUESE_SWEET_GIRL = new VoiceId("Portuguese_SweetGirl");

    /** {@code Portuguese_AttractiveGirl}. */
    public static final VoiceId PORTUGUESE_ATTRACTIVE_GIRL =
        new VoiceId("Portuguese_AttractiveGirl");

    /** {@code Portuguese_ThoughtfulMan}. */
    public static final VoiceId PORTUGUESE_THOUGHTFUL_MAN = new VoiceId("Portuguese_ThoughtfulMan");

    /** {@code Portuguese_PlayfulGirl}. */
    public static final VoiceId PORTUGUESE_PLAYFUL_GIRL = new VoiceId("Portuguese_PlayfulGirl");

    /** {@code Portuguese_GorgeousLady}. */
    public static final VoiceId PORTUGUESE_GORGEOUS_LADY = new VoiceId("Portuguese_GorgeousLady");

    /** {@code Portuguese_LovelyLady}. */
    public static final VoiceId PORTUGUESE_LOVELY_LADY = new VoiceId("Portuguese_LovelyLady");

    /** {@code Portuguese_SereneWoman}. */
    public static final VoiceId PORTUGUESE_SERENE_WOMAN = new VoiceId("Portuguese_SereneWoman");

    /** {@code Portuguese_SadTeen}. */
    public static final VoiceId PORTUGUESE_SAD_TEEN = new VoiceId("Portuguese_SadTeen");

    /** {@code Portuguese_MaturePartner}. */
    public static final VoiceId PORTUGUESE_MATURE_PARTNER = new VoiceId("Portuguese_MaturePartner");

    /** {@code Portuguese_Comedian}. */
    public static final VoiceId PORTUGUESE_COMEDIAN = new VoiceId("Portuguese_Comedian");

    /** {@code Portuguese_NaughtySchoolgirl}. */
    public static final VoiceId PORTUGUESE_NAUGHTY_SCHOOLGIRL =
        new VoiceId("Portuguese_NaughtySchoolgirl");

    /** {@code Portuguese_Narrator}. */
    public static final VoiceId PORTUGUESE_NARRATOR = new VoiceId("Portuguese_Narrator");

    /** {@code Portuguese_ToughBoss}. */
    public static final VoiceId PORTUGUESE_TOUGH_BOSS = new VoiceId("Portuguese_ToughBoss");

    /** {@code Portuguese_Fussyhostess}. */
    public static final VoiceId PORTUGUESE_FUSSYHOSTESS = new VoiceId("Portuguese_Fussyhostess");

    /** {@code Portuguese_Dramatist}. */
    public static final VoiceId PORTUGUESE_DRAMATIST = new VoiceId("Portuguese_Dramatist");

    /** {@code Portuguese_Steadymentor}. */
    public static final VoiceId PORTUGUESE_STEADYMENTOR = new VoiceId("Portuguese_Steadymentor");

    /** {@code Portuguese_Jovialman}. */
    public static final VoiceId PORTUGUESE_JOVIALMAN = new VoiceId("Portuguese_Jovialman");

    /** {@code Portuguese_CharmingQueen}. */
    public static final VoiceId PORTUGUESE_CHARMING_QUEEN = new VoiceId("Portuguese_CharmingQueen");

    /** {@code Portuguese_SantaClaus}. */
    public static final VoiceId PORTUGUESE_SANTA_CLAUS = new VoiceId("Portuguese_SantaClaus");

    /** {@code Portuguese_Rudolph}. */
    public static final VoiceId PORTUGUESE_RUDOLPH = new VoiceId("Portuguese_Rudolph");

    /** {@code Portuguese_Arnold}. */
    public static final VoiceId PORTUGUESE_ARNOLD = new VoiceId("Portuguese_Arnold");

    /** {@code Portuguese_CharmingSanta}. */
    public static final VoiceId PORTUGUESE_CHARMING_SANTA = new VoiceId("Portuguese_CharmingSanta");

    /** {@code Portuguese_Ghost}. */
    public static final VoiceId PORTUGUESE_GHOST = new VoiceId("Portuguese_Ghost");

    /** {@code Portuguese_HumorousElder}. */
    public static final VoiceId PORTUGUESE_HUMOROUS_ELDER = new VoiceId("Portuguese_HumorousElder");

    /** {@code Portuguese_CalmLeader}. */
    public static final VoiceId PORTUGUESE_CALM_LEADER = new VoiceId("Portuguese_CalmLeader");

    /** {@code Portuguese_GentleTeacher}. */
    public static final VoiceId PORTUGUESE_GENTLE_TEACHER = new VoiceId("Portuguese_GentleTeacher");

    /** {@code Portuguese_EnergeticBoy}. */
    public static final VoiceId PORTUGUESE_ENERGETIC_BOY = new VoiceId("Portuguese_EnergeticBoy");

    /** {@code Portuguese_ReliableMan}. */
    public static final VoiceId PORTUGUESE_RELIABLE_MAN = new VoiceId("Portuguese_ReliableMan");

    /** {@code Portuguese_SereneElder}. */
    public static final VoiceId PORTUGUESE_SERENE_ELDER = new VoiceId("Portuguese_SereneElder");

    /** {@code Portuguese_GrimReaper}. */
    public static final VoiceId PORTUGUESE_GRIM_REAPER = new VoiceId("Portuguese_GrimReaper");

    /** {@code Portuguese_AssertiveQueen}. */
    public static final VoiceId PORTUGUESE_ASSERTIVE_QUEEN =
        new VoiceId("Portuguese_AssertiveQueen");

    /** {@code Portuguese_WhimsicalGirl}. */
    public static final VoiceId PORTUGUESE_WHIMSICAL_GIRL = new VoiceId("Portuguese_WhimsicalGirl");

    /** {@code Portuguese_StressedLady}. */
    public static final VoiceId PORTUGUESE_STRESSED_LADY = new VoiceId("Portuguese_StressedLady");

    /** {@code Portuguese_FriendlyNeighbor}. */
    public static final VoiceId PORTUGUESE_FRIENDLY_NEIGHBOR =
        new VoiceId("Portuguese_FriendlyNeighbor");

    /** {@code Portuguese_CaringGirlfriend}. */
    public static final VoiceId PORTUGUESE_CARING_GIRLFRIEND =
        new VoiceId("Portuguese_CaringGirlfriend");

    /** {@code Portuguese_InspiringLady}. */
    public static final VoiceId PORTUGUESE_INSPIRING_LADY = new VoiceId("Portuguese_InspiringLady");

    /** {@code Portuguese_PlayfulSpirit}. */
    public static final VoiceId PORTUGUESE_PLAYFUL_SPIRIT = new VoiceId("Portuguese_PlayfulSpirit");

    /** {@code Portuguese_ElegantGirl}. */
    public static final VoiceId PORTUGUESE_ELEGANT_GIRL = new VoiceId("Portuguese_ElegantGirl");

    /** {@code Portuguese_CompellingGirl}. */
    public static final VoiceId PORTUGUESE_COMPELLING_GIRL =
        new VoiceId("Portuguese_CompellingGirl");

    /** {@code Portuguese_PowerfulVeteran}. */
    public static final VoiceId PORTUGUESE_POWERFUL_VETERAN =
        new VoiceId("Portuguese_PowerfulVeteran");

    /** {@code Portuguese_SensibleManager}. */
    public static final VoiceId PORTUGUESE_SENSIBLE_MANAGER =
        new VoiceId("Portuguese_SensibleManager");

    /** {@code Portuguese_ThoughtfulLady}. */
    public static final VoiceId PORTUGUESE_THOUGHTFUL_LADY =
        new VoiceId("Portuguese_ThoughtfulLady");

    /** {@code Portuguese_TheatricalActor}. */
    public static final VoiceId PORTUGUESE_THEATRICAL_ACTOR =
        new VoiceId("Portuguese_TheatricalActor");

    /** {@code Portuguese_FragileBoy}. */
    public static final VoiceId PORTUGUESE_FRAGILE_BOY = new VoiceId("Portuguese_FragileBoy");

    /** {@code Portuguese_ChattyGirl}. */
    public static final VoiceId PORTUGUESE_CHATTY_GIRL = new VoiceId("Portuguese_ChattyGirl");

    /** {@code Portuguese_Conscientiousinstructor}. */
    public static final VoiceId PORTUGUESE_CONSCIENTIOUSINSTRUCTOR =
        new VoiceId("Portuguese_Conscientiousinstructor");

    /** {@code Portuguese_RationalMan}. */
    public static final VoiceId PORTUGUESE_RATIONAL_MAN = new VoiceId("Portuguese_RationalMan");

    /** {@code Portuguese_WiseScholar}. */
    public static final VoiceId PORTUGUESE_WISE_SCHOLAR = new VoiceId("Portuguese_WiseScholar");

    /** {@code Portuguese_FrankLady}. */
    public static final VoiceId PORTUGUESE_FRANK_LADY = new VoiceId("Portuguese_FrankLady");

    /** {@code Portuguese_DeterminedManager}. */
    public static final VoiceId PORTUGUESE_DETERMINED_MANAGER =
        new VoiceId("Portuguese_DeterminedManager");

    /** {@code Portuguese_CharmingLady}. */
    public static final VoiceId PORTUGUESE_CHARMING_LADY = new VoiceId("Portuguese_CharmingLady");

    /** {@code Russian_HandsomeChildhoodFriend}. */
    public static final VoiceId RUSSIAN_HANDSOME_CHILDHOOD_FRIEND =
        new VoiceId("Russian_HandsomeChildhoodFriend");

    /** {@code Russian_BrightHeroine}. */
    public static final VoiceId RUSSIAN_BRIGHT_HEROINE = new VoiceId("Russian_BrightHeroine");

    /** {@code Russian_AttractiveGuy}. */
    public static final VoiceId RUSSIAN_ATTRACTIVE_GUY = new VoiceId("Russian_AttractiveGuy");

    /** {@code Russian_Bad-temperedBoy}. */
    public static final VoiceId RUSSIAN_BAD_TEMPERED_BOY = new VoiceId("Russian_Bad-temperedBoy");

    /** {@code Spanish_FriendlyNeighbor}. */
    public static final VoiceId SPANISH_FRIENDLY_NEIGHBOR = new VoiceId("Spanish_FriendlyNeighbor");

    /** {@code Spanish_FragileBoy}. */
    public static final VoiceId SPANISH_FRAGILE_BOY = new VoiceId("Spanish_FragileBoy");

    /** {@code Spanish_UpsetGirl}. */
    public static final VoiceId SPANISH_UPSET_GIRL = new VoiceId("Spanish_UpsetGirl");

    /** {@code Spanish_Soft-spokenGirl}. */
    public static final VoiceId SPANISH_SOFT_SPOKEN_GIRL = new VoiceId("Spanish_Soft-spokenGirl");

    /** {@code Spanish_CharmingQueen}. */
    public static final VoiceId SPANISH_CHARMING_QUEEN = new VoiceId("Spanish_CharmingQueen");

    /** {@code Spanish_Nuttylady}. */
    public static final VoiceId SPANISH_NUTTYLADY = new VoiceId("Spanish_Nuttylady");

    /** {@code Spanish_ElegantGirl}. */
    public static final VoiceId SPANISH_ELEGANT_GIRL = new VoiceId("Spanish_ElegantGirl");

    /** {@code Spanish_FascinatingBoy}. */
    public static final VoiceId SPANISH_FASCINATING_BOY = new VoiceId("Spanish_FascinatingBoy");

    /** {@code Spanish_FunnyGuy}. */
    public static final VoiceId SPANISH_FUNNY_GUY = new VoiceId("Spanish_FunnyGuy");

    /** {@code Spanish_PlayfulSpirit}. */
    public static final VoiceId SPANISH_PLAYFUL_SPIRIT = new VoiceId("Spanish_PlayfulSpirit");

    /** {@code Spanish_TheatricalActor}. */
    public static final VoiceId SPANISH_THEATRICAL_ACTOR = new VoiceId("Spanish_TheatricalActor");

    /** {@code Spanish_SereneWoman}. */
    public static final VoiceId SPANISH_SERENE_WOMAN = new VoiceId("Spanish_SereneWoman");

    /** {@code Spanish_MaturePartner}. */
    public static final VoiceId SPANISH_MATURE_PARTNER = new VoiceId("Spanish_MaturePartner");

    /** {@code Spanish_CaptivatingStoryteller}. */
    public static final VoiceId SPANISH_CAPTIVATING_STORYTELLER =
        new VoiceId("Spanish_CaptivatingStoryteller");

    /** {@code Spanish_Narrator}. */
    public static final VoiceId SPANISH_NARRATOR = new VoiceId("Spanish_Narrator");

    /** {@code Spanish_WiseScholar}. */
    public static final VoiceId SPANISH_WISE_SCHOLAR = new VoiceId("Spanish_WiseScholar");

    /** {@code Spanish_Kind-heartedGirl}. */
    public static final VoiceId SPANISH_KIND_HEARTED_GIRL = new VoiceId("Spanish_Kind-heartedGirl");

    /** {@code Spanish_DeterminedManager}. */
    public static final VoiceId SPANISH_DETERMINED_MANAGER =
        new VoiceId("Spanish_DeterminedManager");

    /** {@code Spanish_BossyLeader}. */
    public static final VoiceId SPANISH_BOSSY_LEADER = new VoiceId("Spanish_BossyLeader");

    /** {@code Spanish_ReservedYoungMan}. */
    public static final VoiceId SPANISH_RESERVED_YOUNG_MAN =
        new VoiceId("Spanish_ReservedYoungMan");

    /** {@code Spanish_ConfidentWoman}. */
    public static final VoiceId SPANISH_CONFIDENT_WOMAN = new VoiceId("Spanish_ConfidentWoman");

    /** {@code Spanish_ThoughtfulMan}. */
    public static final VoiceId SPANISH_THOUGHTFUL_MAN = new VoiceId("Spanish_ThoughtfulMan");

    /** {@code Spanish_Strong-WilledBoy}. */
    public static final VoiceId SPANISH_STRONG_WILLED_BOY = new VoiceId("Spanish_Strong-WilledBoy");

    /** {@code Spanish_SophisticatedLady}. */
    public static final VoiceId SPANISH_SOPHISTICATED_LADY =
        new VoiceId("Spanish_SophisticatedLady");

    /** {@code Spanish_RationalMan}. */
    public static final VoiceId SPANISH_RATIONAL_MAN = new VoiceId("Spanish_RationalMan");

    /** {@code Spanish_AnimeCharacter}. */
    public static final VoiceId SPANISH_ANIME_CHARACTER = new VoiceId("Spanish_AnimeCharacter");

    /** {@code Spanish_Deep-tonedMan}. */
    public static final VoiceId SPANISH_DEEP_TONED_MAN = new VoiceId("Spanish_Deep-tonedMan");

    /** {@code Spanish_Fussyhostess}. */
    public static final VoiceId SPANISH_FUSSYHOSTESS = new VoiceId("Spanish_Fussyhostess");

    /** {@code Spanish_SincereTeen}. */
    public static final VoiceId SPANISH_SINCERE_TEEN = new VoiceId("Spanish_SincereTeen");

    /** {@code Spanish_FrankLady}. */
    public static final VoiceId SPANISH_FRANK_LADY = new VoiceId("Spanish_FrankLady");

    /** {@code Spanish_Comedian}. */
    public static final VoiceId SPANISH_COMEDIAN = new VoiceId("Spanish_Comedian");

    /** {@code Spanish_Debator}. */
    public static final VoiceId SPANISH_DEBATOR = new VoiceId("Spanish_Debator");

    /** {@code Spanish_ToughBoss}. */
    public static final VoiceId SPANISH_TOUGH_BOSS = new VoiceId("Spanish_ToughBoss");

    /** {@code Spanish_Wiselady}. */
    public static final VoiceId SPANISH_WISELADY = new VoiceId("Spanish_Wiselady");

    /** {@code Spanish_Steadymentor}. */
    public static final VoiceId SPANISH_STEADYMENTOR = new VoiceId("Spanish_Steadymentor");

    /** {@code finnish_male_1_v2}. */
    public static final VoiceId FINNISH_MALE_1_V2 = new VoiceId("finnish_male_1_v2");

    /** {@code hindi_male_1_v2}. */
    public static final VoiceId HINDI_MALE_1_V2 = new VoiceId("hindi_male_1_v2");

    /** {@code hindi_female_2_v1}. */
    public static final VoiceId HINDI_FEMALE_2_V1 = new VoiceId("hindi_female_2_v1");

    /** {@code hindi_female_1_v2}. */
    public static final VoiceId HINDI_FEMALE_1_V2 = new VoiceId("hindi_female_1_v2");

    /** {@code Spanish_Jovialman}. */
    public static final VoiceId SPANISH_JOVIALMAN = new VoiceId("Spanish_Jovialman");

    /** {@code Spanish_SantaClaus}. */
    public static final VoiceId SPANISH_SANTA_CLAUS = new VoiceId("Spanish_SantaClaus");

    /** {@code Spanish_Rudolph}. */
    public static final VoiceId SPANISH_RUDOLPH = new VoiceId("Spanish_Rudolph");

    /** {@code Spanish_Intonategirl}. */
    public static final VoiceId SPANISH_INTONATEGIRL = new VoiceId("Spanish_Intonategirl");

    /** {@code Spanish_Arnold}. */
    public static final VoiceId SPANISH_ARNOLD = new VoiceId("Spanish_Arnold");

    /** {@code Spanish_Ghost}. */
    public static final VoiceId SPANISH_GHOST = new VoiceId("Spanish_Ghost");

    /** {@code Spanish_HumorousElder}. */
    public static final VoiceId SPANISH_HUMOROUS_ELDER = new VoiceId("Spanish_HumorousElder");

    /** {@code Spanish_EnergeticBoy}. */
    public static final VoiceId SPANISH_ENERGETIC_BOY = new VoiceId("Spanish_EnergeticBoy");

    /** {@code Spanish_WhimsicalGirl}. */
    public static final VoiceId SPANISH_WHIMSICAL_GIRL = new VoiceId("Spanish_WhimsicalGirl");

    /** {@code Spanish_StrictBoss}. */
    public static final VoiceId SPANISH_STRICT_BOSS = new VoiceId("Spanish_StrictBoss");

    /** {@code Spanish_ReliableMan}. */
    public static final VoiceId SPANISH_RELIABLE_MAN = new VoiceId("Spanish_ReliableMan");

    /** {@code Spanish_SereneElder}. */
    public static final VoiceId SPANISH_SERENE_ELDER = new VoiceId("Spanish_SereneElder");

    /** {@code Spanish_AngryMan}. */
    public static final VoiceId SPANISH_ANGRY_MAN = new VoiceId("Spanish_AngryMan");

    /** {@code Spanish_AssertiveQueen}. */
    public static final VoiceId SPANISH_ASSERTIVE_QUEEN = new VoiceId("Spanish_AssertiveQueen");

    /** {@code Spanish_CaringGirlfriend}. */
    public static final VoiceId SPANISH_CARING_GIRLFRIEND = new VoiceId("Spanish_CaringGirlfriend");

    /** {@code Spanish_PowerfulSoldier}. */
    public static final VoiceId SPANISH_POWERFUL_SOLDIER = new VoiceId("Spanish_PowerfulSoldier");

    /** {@code Spanish_PassionateWarrior}. */
    public static final VoiceId SPANISH_PASSIONATE_WARRIOR =
        new VoiceId("Spanish_PassionateWarrior");

    /** {@code Spanish_ChattyGirl}. */
    public static final VoiceId SPANISH_CHATTY_GIRL = new VoiceId("Spanish_ChattyGirl");

    /** {@code Spanish_RomanticHusband}. */
    public static final VoiceId SPANISH_ROMANTIC_HUSBAND = new VoiceId("Spanish_RomanticHusband");

    /** {@code Spanish_CompellingGirl}. */
    public static final VoiceId SPANISH_COMPELLING_GIRL = new VoiceId("Spanish_CompellingGirl");

    /** {@code Spanish_PowerfulVeteran}. */
    public static final VoiceId SPANISH_POWERFUL_VETERAN = new VoiceId("Spanish_PowerfulVeteran");

    /** {@code Spanish_SensibleManager}. */
    public static final VoiceId SPANISH_SENSIBLE_MANAGER = new VoiceId("Spanish_SensibleManager");

    /** {@code Spanish_ThoughtfulLady}. */
    public static final VoiceId SPANISH_THOUGHTFUL_LADY = new VoiceId("Spanish_ThoughtfulLady");

    /** {@code Turkish_CalmWoman}. */
    public static final VoiceId TURKISH_CALM_WOMAN = new VoiceId("Turkish_CalmWoman");

    /** {@code Turkish_Trustworthyman}. */
    public static final VoiceId TURKISH_TRUSTWORTHYMAN = new VoiceId("Turkish_Trustworthyman");

    /** {@code Ukrainian_CalmWoman}. */
    public static final VoiceId UKRAINIAN_CALM_WOMAN = new VoiceId("Ukrainian_CalmWoman");

    /** {@code Ukrainian_WiseScholar}. */
    public static final VoiceId UKRAINIAN_WISE_SCHOLAR = new VoiceId("Ukrainian_WiseScholar");

    /** {@code Vietnamese_Serene_Man}. */
    public static final VoiceId VIETNAMESE_SERENE_MAN = new VoiceId("Vietnamese_Serene_Man");

    /** {@code Vietnamese_female_4_v1}. */
    public static final VoiceId VIETNAMESE_FEMALE_4_V1 = new VoiceId("Vietnamese_female_4_v1");

    /** {@code Vietnamese_male_1_v2}. */
    public static final VoiceId VIETNAMESE_MALE_1_V2 = new VoiceId("Vietnamese_male_1_v2");

    /** {@code Vietnamese_kindhearted_girl}. */
    public static final VoiceId VIETNAMESE_KINDHEARTED_GIRL =
        new VoiceId("Vietnamese_kindhearted_girl");

    /** {@code Thai_Optimistic_girl}. */
    public static final VoiceId THAI_OPTIMISTIC_GIRL = new VoiceId("Thai_Optimistic_girl");

    /** {@code Thai_male_1_sample8}. */
    public static final VoiceId THAI_MALE_1_SAMPLE8 = new VoiceId("Thai_male_1_sample8");

    /** {@code Thai_Tender_Woman}. */
    public static final VoiceId THAI_TENDER_WOMAN = new VoiceId("Thai_Tender_Woman");

    /** {@code Thai_male_2_sample2}. */
    public static final VoiceId THAI_MALE_2_SAMPLE2 = new VoiceId("Thai_male_2_sample2");

    /** {@code Polish_male_1_sample4}. */
    public static final VoiceId POLISH_MALE_1_SAMPLE4 = new VoiceId("Polish_male_1_sample4");

    /** {@code Polish_male_2_sample3}. */
    public static final VoiceId POLISH_MALE_2_SAMPLE3 = new VoiceId("Polish_male_2_sample3");

    /** {@code Polish_female_1_sample1}. */
    public static final VoiceId POLISH_FEMALE_1_SAMPLE1 = new VoiceId("Polish_female_1_sample1");

    /** {@code Polish_female_2_sample3}. */
    public static final VoiceId POLISH_FEMALE_2_SAMPLE3 = new VoiceId("Polish_female_2_sample3");

    /** {@code Romanian_male_1_sample2}. */
    public static final VoiceId ROMANIAN_MALE_1_SAMPLE2 = new VoiceId("Romanian_male_1_sample2");

    /** {@code Romanian_male_2_sample1}. */
    public static final VoiceId ROMANIAN_MALE_2_SAMPLE1 = new VoiceId("Romanian_male_2_sample1");

    /** {@code Romanian_female_1_sample4}. */
    public static final VoiceId ROMANIAN_FEMALE_1_SAMPLE4 =
        new VoiceId("Romanian_female_1_sample4");

    /** {@code Romanian_female_2_sample1}. */
    public static final VoiceId ROMANIAN_FEMALE_2_SAMPLE1 =
        new VoiceId("Romanian_female_2_sample1");

    /** {@code Greek_female_1_sample1}. */
    public static final VoiceId GREEK_FEMALE_1_SAMPLE1 = new VoiceId("Greek_female_1_sample1");

    /** {@code greek_male_1a_v1}. */
    public static final VoiceId GREEK_MALE_1A_V1 = new VoiceId("greek_male_1a_v1");

    /** {@code Greek_female_2_sample3}. */
    public static final VoiceId GREEK_FEMALE_2_SAMPLE3 = new VoiceId("Greek_female_2_sample3");

    /** {@code czech_male_1_v1}. */
    public static final VoiceId CZECH_MALE_1_V1 = new VoiceId("czech_male_1_v1");

    /** {@code czech_female_5_v7}. */
    public static final VoiceId CZECH_FEMALE_5_V7 = new VoiceId("czech_female_5_v7");

    /** {@code czech_female_2_v2}. */
    public static final VoiceId CZECH_FEMALE_2_V2 = new VoiceId("czech_female_2_v2");

    /** {@code finnish_male_3_v1}. */
    public static final VoiceId FINNISH_MALE_3_V1 = new VoiceId("finnish_male_3_v1");

    /** {@code finnish_female_4_v1}. */
    public static final VoiceId FINNISH_FEMALE_4_V1 = new VoiceId("finnish_female_4_v1");

    /** {@code Bulgarian_male_2_v1}. */
    public static final VoiceId BULGARIAN_MALE_2_V1 = new VoiceId("Bulgarian_male_2_v1");

    /** {@code Bulgarian_female_1_v1}. */
    public static final VoiceId BULGARIAN_FEMALE_1_V1 = new VoiceId("Bulgarian_female_1_v1");

    /** {@code Danish_male_1_v1}. */
    public static final VoiceId DANISH_MALE_1_V1 = new VoiceId("Danish_male_1_v1");

    /** {@code Danish_female_1_v1}. */
    public static final VoiceId DANISH_FEMALE_1_V1 = new VoiceId("Danish_female_1_v1");

    /** {@code Hebrew_male_1_v1}. */
    public static final VoiceId HEBREW_MALE_1_V1 = new VoiceId("Hebrew_male_1_v1");

    /** {@code Hebrew_female_1_v1}. */
    public static final VoiceId HEBREW_FEMALE_1_V1 = new VoiceId("Hebrew_female_1_v1");

    /** {@code Malay_male_1_v1}. */
    public static final VoiceId MALAY_MALE_1_V1 = new VoiceId("Malay_male_1_v1");

    /** {@code Malay_female_1_v1}. */
    public static final VoiceId MALAY_FEMALE_1_V1 = new VoiceId("Malay_female_1_v1");

    /** {@code Malay_female_2_v1}. */
    public static final VoiceId MALAY_FEMALE_2_V1 = new VoiceId("Malay_female_2_v1");

    /** {@code Persian_male_1_v1}. */
    public static final VoiceId PERSIAN_MALE_1_V1 = new VoiceId("Persian_male_1_v1");

    /** {@code Persian_female_1_v1}. */
    public static final VoiceId PERSIAN_FEMALE_1_V1 = new VoiceId("Persian_female_1_v1");

    /** {@code Slovak_male_1_v1}. */
    public static final VoiceId SLOVAK_MALE_1_V1 = new VoiceId("Slovak_male_1_v1");

    /** {@code Slovak_female_1_v1}. */
    public static final VoiceId SLOVAK_FEMALE_1_V1 = new VoiceId("Slovak_female_1_v1");

    /** {@code Swedish_male_1_v1}. */
    public static final VoiceId SWEDISH_MALE_1_V1 = new VoiceId("Swedish_male_1_v1");

    /** {@code Swedish_female_1_v1}. */
    public static final VoiceId SWEDISH_FEMALE_1_V1 = new VoiceId("Swedish_female_1_v1");

    /** {@code Croatian_male_1_v1}. */
    public static final VoiceId CROATIAN_MALE_1_V1 = new VoiceId("Croatian_male_1_v1");

    /** {@code Croatian_female_1_v1}. */
    public static final VoiceId CROATIAN_FEMALE_1_V1 = new VoiceId("Croatian_female_1_v1");

    /** {@code Filipino_male_1_v1}. */
    public static final VoiceId FILIPINO_MALE_1_V1 = new VoiceId("Filipino_male_1_v1");

    /** {@code Filipino_female_1_v1}. */
    public static final VoiceId FILIPINO_FEMALE_1_V1 = new VoiceId("Filipino_female_1_v1");

    /** {@code Hungarian_male_1_v1}. */
    public static final VoiceId HUNGARIAN_MALE_1_V1 = new VoiceId("Hungarian_male_1_v1");

    /** {@code Hungarian_female_1_v1}. */
    public static final VoiceId HUNGARIAN_FEMALE_1_V1 = new VoiceId("Hungarian_female_1_v1");

    /** {@code Norwegian_male_1_v1}. */
    public static final VoiceId NORWEGIAN_MALE_1_V1 = new VoiceId("Norwegian_male_1_v1");

    /** {@code Norwegian_female_1_v1}. */
    public static final VoiceId NORWEGIAN_FEMALE_1_V1 = new VoiceId("Norwegian_female_1_v1");

    /** {@code Slovenian_male_1_v1}. */
    public static final VoiceId SLOVENIAN_MALE_1_V1 = new VoiceId("Slovenian_male_1_v1");

    /** {@code Slovenian_female_1_v2}. */
    public static final VoiceId SLOVENIAN_FEMALE_1_V2 = new VoiceId("Slovenian_female_1_v2");

    /** {@code Catalan_male_1_v1}. */
    public static final VoiceId CATALAN_MALE_1_V1 = new VoiceId("Catalan_male_1_v1");

    /** {@code Catalan_female_1_v1}. */
    public static final VoiceId CATALAN_FEMALE_1_V1 = new VoiceId("Catalan_female_1_v1");

    /** {@code Nynorsk_male_1_v1}. */
    public static final VoiceId NYNORSK_MALE_1_V1 = new VoiceId("Nynorsk_male_1_v1");

    /** {@code Nynorsk_female_1_v1}. */
    public static final VoiceId NYNORSK_FEMALE_1_V1 = new VoiceId("Nynorsk_female_1_v1");

    /** {@code Tamil_male_1_v1}. */
    public static final VoiceId TAMIL_MALE_1_V1 = new VoiceId("Tamil_male_1_v1");

    /** {@code Tamil_female_1_v1}. */
    public static final VoiceId TAMIL_FEMALE_1_V1 = new VoiceId("Tamil_female_1_v1");

    /** {@code Afrikaans_male_1_v1}. */
    public static final VoiceId AFRIKAANS_MALE_1_V1 = new VoiceId("Afrikaans_male_1_v1");

    /** {@code Afrikaans_female_1_v1}. */
    public static final VoiceId AFRIKAANS_FEMALE_1_V1 = new VoiceId("Afrikaans_female_1_v1");

    public VoiceId {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "Wise_Woman" -> Known.WISE_WOMAN;
        case "Friendly_Person" -> Known.FRIENDLY_PERSON;
        case "Inspirational_girl" -> Known.INSPIRATIONAL_GIRL;
        case "Deep_Voice_Man" -> Known.DEEP_VOICE_MAN;
        case "Calm_Woman" -> Known.CALM_WOMAN;
        case "Casual_Guy" -> Known.CASUAL_GUY;
        case "Lively_Girl" -> Known.LIVELY_GIRL;
        case "Patient_Man" -> Known.PATIENT_MAN;
        case "Young_Knight" -> Known.YOUNG_KNIGHT;
        case "Determined_Man" -> Known.DETERMINED_MAN;
        case "Lovely_Girl" -> Known.LOVELY_GIRL;
        case "Decent_Boy" -> Known.DECENT_BOY;
        case "Imposing_Manner" -> Known.IMPOSING_MANNER;
        case "Elegant_Man" -> Known.ELEGANT_MAN;
        case "Abbess" -> Known.ABBESS;
        case "Sweet_Girl_2" -> Known.SWEET_GIRL_2;
        case "Exuberant_Girl" -> Known.EXUBERANT_GIRL;
        case "English_expressive_narrator" -> Known.ENGLISH_EXPRESSIVE_NARRATOR;
        case "English_radiant_girl" -> Known.ENGLISH_RADIANT_GIRL;
        case "English_magnetic_voiced_man" -> Known.ENGLISH_MAGNETIC_VOICED_MAN;
        case "English_compelling_lady1" -> Known.ENGLISH_COMPELLING_LADY1;
        case "English_Aussie_Bloke" -> Known.ENGLISH_AUSSIE_BLOKE;
        case "English_captivating_female1" -> Known.ENGLISH_CAPTIVATING_FEMALE1;
        case "English_Upbeat_Woman" -> Known.ENGLISH_UPBEAT_WOMAN;
        case "English_Trustworth_Man" -> Known.ENGLISH_TRUSTWORTH_MAN;
        case "English_CalmWoman" -> Known.ENGLISH_CALM_WOMAN;
        case "English_UpsetGirl" -> Known.ENGLISH_UPSET_GIRL;
        case "English_Gentle-voiced_man" -> Known.ENGLISH_GENTLE_VOICED_MAN;
        case "English_Whispering_girl_v3" -> Known.ENGLISH_WHISPERING_GIRL_V3;
        case "English_Diligent_Man" -> Known.ENGLISH_DILIGENT_MAN;
        case "English_Graceful_Lady" -> Known.ENGLISH_GRACEFUL_LADY;
        case "English_Husky_MetalHead" -> Known.ENGLISH_HUSKY_METAL_HEAD;
        case "English_ReservedYoungMan" -> Known.ENGLISH_RESERVED_YOUNG_MAN;
        case "Thai_female_1_sample1" -> Known.THAI_FEMALE_1_SAMPLE1;
        case "Thai_female_2_sample2" -> Known.THAI_FEMALE_2_SAMPLE2;
        case "English_PlayfulGirl" -> Known.ENGLISH_PLAYFUL_GIRL;
        case "English_ManWithDeepVoice" -> Known.ENGLISH_MAN_WITH_DEEP_VOICE;
        case "English_GentleTeacher" -> Known.ENGLISH_GENTLE_TEACHER;
        case "English_MaturePartner" -> Known.ENGLISH_MATURE_PARTNER;
        case "English_FriendlyPerson" -> Known.ENGLISH_FRIENDLY_PERSON;
        case "English_MatureBoss" -> Known.ENGLISH_MATURE_BOSS;
        case "English_Debator" -> Known.ENGLISH_DEBATOR;
        case "whisper_man" -> Known.WHISPER_MAN;
        case "English_Abbess" -> Known.ENGLISH_ABBESS;
        case "English_LovelyGirl" -> Known.ENGLISH_LOVELY_GIRL;
        case "whisper_woman_1" -> Known.WHISPER_WOMAN_1;
        case "English_Steadymentor" -> Known.ENGLISH_STEADYMENTOR;
        case "English_Deep-VoicedGentleman" -> Known.ENGLISH_DEEP_VOICED_GENTLEMAN;
        case "English_DeterminedMan" -> Known.ENGLISH_DETERMINED_MAN;
        case "English_Wiselady" -> Known.ENGLISH_WISELADY;
        case "English_CaptivatingStoryteller" -> Known.ENGLISH_CAPTIVATING_STORYTELLER;
        case "English_AttractiveGirl" -> Known.ENGLISH_ATTRACTIVE_GIRL;
        case "English_DecentYoungMan" -> Known.ENGLISH_DECENT_YOUNG_MAN;
        case "English_SentimentalLady" -> Known.ENGLISH_SENTIMENTAL_LADY;
        case "English_ImposingManner" -> Known.ENGLISH_IMPOSING_MANNER;
        case "English_SadTeen" -> Known.ENGLISH_SAD_TEEN;
        case "English_ThoughtfulMan" -> Known.ENGLISH_THOUGHTFUL_MAN;
        case "English_PassionateWarrior" -> Known.ENGLISH_PASSIONATE_WARRIOR;
        case "English_DecentBoy" -> Known.ENGLISH_DECENT_BOY;
        case "English_WiseScholar" -> Known.ENGLISH_WISE_SCHOLAR;
        case "English_Soft-spokenGirl" -> Known.ENGLISH_SOFT_SPOKEN_GIRL;
        case "English_SereneWoman" -> Known.ENGLISH_SERENE_WOMAN;
        case "English_ConfidentWoman" -> Known.ENGLISH_CONFIDENT_WOMAN;
        case "English_PatientMan" -> Known.ENGLISH_PATIENT_MAN;
        case "English_Comedian" -> Known.ENGLISH_COMEDIAN;
        case "English_GorgeousLady" -> Known.ENGLISH_GORGEOUS_LADY;
        case "English_BossyLeader" -> Known.ENGLISH_BOSSY_LEADER;
        case "English_LovelyLady" -> Known.ENGLISH_LOVELY_LADY;
        case "English_Strong-WilledBoy" -> Known.ENGLISH_STRONG_WILLED_BOY;
        case "English_Deep-tonedMan" -> Known.ENGLISH_DEEP_TONED_MAN;
        case "English_StressedLady" -> Known.ENGLISH_STRESSED_LADY;
        case "English_AssertiveQueen" -> Known.ENGLISH_ASSERTIVE_QUEEN;
        case "English_AnimeCharacter" -> Known.ENGLISH_ANIME_CHARACTER;
        case "Portuguese_Optimisticyouth" -> Known.PORTUGUESE_OPTIMISTICYOUTH;
        case "Portuguese_CuteElf" -> Known.PORTUGUESE_CUTE_ELF;
        case "English_Jovialman" -> Known.ENGLISH_JOVIALMAN;
        case "English_WhimsicalGirl" -> Known.ENGLISH_WHIMSICAL_GIRL;
        case "English_CharmingQueen" -> Known.ENGLISH_CHARMING_QUEEN;
        case "English_Kind-heartedGirl" -> Known.ENGLISH_KIND_HEARTED_GIRL;
        case "English_FriendlyNeighbor" -> Known.ENGLISH_FRIENDLY_NEIGHBOR;
        case "English_Sweet_Female_4" -> Known.ENGLISH_SWEET_FEMALE_4;
        case "English_Magnetic_Male_2" -> Known.ENGLISH_MAGNETIC_MALE_2;
        case "English_Lively_Male_11" -> Known.ENGLISH_LIVELY_MALE_11;
        case "English_Friendly_Female_3" -> Known.ENGLISH_FRIENDLY_FEMALE_3;
        case "English_Steady_Female_1" -> Known.ENGLISH_STEADY_FEMALE_1;
        case "English_Lively_Male_10" -> Known.ENGLISH_LIVELY_MALE_10;
        case "English_Magnetic_Male_12" -> Known.ENGLISH_MAGNETIC_MALE_12;
        case "English_Steady_Female_5" -> Known.ENGLISH_STEADY_FEMALE_5;
        case "English_Insightful_Speaker" -> Known.ENGLISH_INSIGHTFUL_SPEAKER;
        case "English_patient_man_v1" -> Known.ENGLISH_PATIENT_MAN_V1;
        case "English_Persuasive_Man" -> Known.ENGLISH_PERSUASIVE_MAN;
        case "English_Explanatory_Man" -> Known.ENGLISH_EXPLANATORY_MAN;
        case "English_intellect_female_1" -> Known.ENGLISH_INTELLECT_FEMALE_1;
        case "English_Cute_Girl" -> Known.ENGLISH_CUTE_GIRL;
        case "English_Sharp_Commentator" -> Known.ENGLISH_SHARP_COMMENTATOR;
        case "English_Honest_Man" -> Known.ENGLISH_HONEST_MAN;
        case "angry_pirate_1" -> Known.ANGRY_PIRATE_1;
        case "massive_kind_troll" -> Known.MASSIVE_KIND_TROLL;
        case "movie_trailer_deep" -> Known.MOVIE_TRAILER_DEEP;
        case "peace_and_ease" -> Known.PEACE_AND_EASE;
        case "moss_audio_6dc281eb-713c-11f0-a447-9613c873494c" ->
            Known.MOSS_AUDIO_6DC281EB_713C_11F0_A447_9613C873494C;
        case "moss_audio_c12a59b9-7115-11f0-a447-9613c873494c" ->
            Known.MOSS_AUDIO_C12A59B9_7115_11F0_A447_9613C873494C;
        case "moss_audio_076697ad-7144-11f0-a447-9613c873494c" ->
            Known.MOSS_AUDIO_076697AD_7144_11F0_A447_9613C873494C;
        case "moss_audio_737a299c-734a-11f0-918f-4e0486034804" ->
            Known.MOSS_AUDIO_737A299C_734A_11F0_918F_4E0486034804;
        case "moss_audio_19dbb103-7350-11f0-ad20-f2bc95e89150" ->
            Known.MOSS_AUDIO_19DBB103_7350_11F0_AD20_F2BC95E89150;
        case "moss_audio_7c7e7ae2-7356-11f0-9540-7ef9b4b62566" ->
            Known.MOSS_AUDIO_7C7E7AE2_7356_11F0_9540_7EF9B4B62566;
        case "moss_audio_570551b1-735c-11f0-b236-0adeeecad052" ->
            Known.MOSS_AUDIO_570551B1_735C_11F0_B236_0ADEEECAD052;
        case "conversational_female_1_v1" -> Known.CONVERSATIONAL_FEMALE_1_V1;
        case "conversational_female_2_v1" -> Known.CONVERSATIONAL_FEMALE_2_V1;
        case "socialmedia_female_1_v1" -> Known.SOCIALMEDIA_FEMALE_1_V1;
        case "BritishChild_male_1_v1" -> Known.BRITISH_CHILD_MALE_1_V1;
        case "BritishChild_female_1_v1" -> Known.BRITISH_CHILD_FEMALE_1_V1;
        case "Chinese (Mandarin)_Reliable_Executive" -> Known.CHINESE_MANDARIN_RELIABLE_EXECUTIVE;
        case "Chinese (Mandarin)_News_Anchor" -> Known.CHINESE_MANDARIN_NEWS_ANCHOR;
        case "Chinese (Mandarin)_Unrestrained_Young_Man" ->
            Known.CHINESE_MANDARIN_UNRESTRAINED_YOUNG_MAN;
        case "Chinese (Mandarin)_Mature_Woman" -> Known.CHINESE_MANDARIN_MATURE_WOMAN;
        case "Arrogant_Miss" -> Known.ARROGANT_MISS;
        case "Chinese (Mandarin)_Kind-hearted_Antie" -> Known.CHINESE_MANDARIN_KIND_HEARTED_ANTIE;
        case "Robot_Armor" -> Known.ROBOT_ARMOR;
        case "hunyin_6" -> Known.HUNYIN_6;
        case "Chinese (Mandarin)_HK_Flight_Attendant" -> Known.CHINESE_MANDARIN_HK_FLIGHT_ATTENDANT;
        case "Chinese (Mandarin)_Humorous_Elder" -> Known.CHINESE_MANDARIN_HUMOROUS_ELDER;
        case "Chinese (Mandarin)_Gentleman" -> Known.CHINESE_MANDARIN_GENTLEMAN;
        case "Chinese (Mandarin)_Warm_Bestie" -> Known.CHINESE_MANDARIN_WARM_BESTIE;
        case "Chinese (Mandarin)_Southern_Young_Man" -> Known.CHINESE_MANDARIN_SOUTHERN_YOUNG_MAN;
        case "Chinese (Mandarin)_Wise_Women" -> Known.CHINESE_MANDARIN_WISE_WOMEN;
        case "moss_audio_cedfd4d2-736d-11f0-99be-fe40dd2a5fe8" ->
            Known.MOSS_AUDIO_CEDFD4D2_736D_11F0_99BE_FE40DD2A5FE8;
        case "moss_audio_a0d611da-737c-11f0-ad20-f2bc95e89150" ->
            Known.MOSS_AUDIO_A0D611DA_737C_11F0_AD20_F2BC95E89150;
        case "moss_audio_4f4172f4-737b-11f0-9540-7ef9b4b62566" ->
            Known.MOSS_AUDIO_4F4172F4_737B_11F0_9540_7EF9B4B62566;
        case "moss_audio_62ca20b0-7380-11f0-99be-fe40dd2a5fe8" ->
            Known.MOSS_AUDIO_62CA20B0_7380_11F0_99BE_FE40DD2A5FE8;
        case "Portuguese_PowerfulSoldier" -> Known.PORTUGUESE_POWERFUL_SOLDIER;
        case "Portuguese_FascinatingBoy" -> Known.PORTUGUESE_FASCINATING_BOY;
        case "Portuguese_RomanticHusband" -> Known.PORTUGUESE_ROMANTIC_HUSBAND;
        case "Portuguese_StrictBoss" -> Known.PORTUGUESE_STRICT_BOSS;
        case "Chinese (Mandarin)_Stubborn_Friend" -> Known.CHINESE_MANDARIN_STUBBORN_FRIEND;
        case "Chinese (Mandarin)_Sweet_Lady" -> Known.CHINESE_MANDARIN_SWEET_LADY;
        case "moss_audio_ad5baf92-735f-11f0-8263-fe5a2fe98ec8" ->
            Known.MOSS_AUDIO_AD5BAF92_735F_11F0_8263_FE5A2FE98EC8;
        case "Chinese (Mandarin)_Gentle_Youth" -> Known.CHINESE_MANDARIN_GENTLE_YOUTH;
        case "Chinese (Mandarin)_Warm_Girl" -> Known.CHINESE_MANDARIN_WARM_GIRL;
        case "Chinese (Mandarin)_Male_Announcer" -> Known.CHINESE_MANDARIN_MALE_ANNOUNCER;
        case "Chinese (Mandarin)_Kind-hearted_Elder" -> Known.CHINESE_MANDARIN_KIND_HEARTED_ELDER;
        case "Chinese (Mandarin)_Cute_Spirit" -> Known.CHINESE_MANDARIN_CUTE_SPIRIT;
        case "Chinese (Mandarin)_Radio_Host" -> Known.CHINESE_MANDARIN_RADIO_HOST;
        case "Chinese (Mandarin)_Lyrical_Voice" -> Known.CHINESE_MANDARIN_LYRICAL_VOICE;
        case "Chinese (Mandarin)_Straightforward_Boy" -> Known.CHINESE_MANDARIN_STRAIGHTFORWARD_BOY;
        case "Chinese (Mandarin)_Sincere_Adult" -> Known.CHINESE_MANDARIN_SINCERE_ADULT;
        case "Chinese (Mandarin)_Gentle_Senior" -> Known.CHINESE_MANDARIN_GENTLE_SENIOR;
        case "Chinese (Mandarin)_Crisp_Girl" -> Known.CHINESE_MANDARIN_CRISP_GIRL;
        case "Chinese (Mandarin)_Pure-hearted_Boy" -> Known.CHINESE_MANDARIN_PURE_HEARTED_BOY;
        case "Chinese (Mandarin)_Soft_Girl" -> Known.CHINESE_MANDARIN_SOFT_GIRL;
        case "Chinese (Mandarin)_IntellectualGirl" -> Known.CHINESE_MANDARIN_INTELLECTUAL_GIRL;
        case "Chinese (Mandarin)_Laid_BackGirl" -> Known.CHINESE_MANDARIN_LAID_BACK_GIRL;
        case "Chinese (Mandarin)_ExplorativeGirl" -> Known.CHINESE_MANDARIN_EXPLORATIVE_GIRL;
        case "Chinese (Mandarin)_Warm-HeartedAunt" -> Known.CHINESE_MANDARIN_WARM_HEARTED_AUNT;
        case "Chinese (Mandarin)_BashfulGirl" -> Known.CHINESE_MANDARIN_BASHFUL_GIRL;
        case "Arabic_CalmWoman" -> Known.ARABIC_CALM_WOMAN;
        case "Arabic_FriendlyGuy" -> Known.ARABIC_FRIENDLY_GUY;
        case "Cantonese_ProfessionalHost（F)" -> Known.CANTONESE_PROFESSIONAL_HOST_F;
        case "Cantonese_GentleLady" -> Known.CANTONESE_GENTLE_LADY;
        case "Cantonese_ProfessionalHost（M)" -> Known.CANTONESE_PROFESSIONAL_HOST_M;
        case "Cantonese_PlayfulMan" -> Known.CANTONESE_PLAYFUL_MAN;
        case "Cantonese_CuteGirl" -> Known.CANTONESE_CUTE_GIRL;
        case "Cantonese_KindWoman" -> Known.CANTONESE_KIND_WOMAN;
        case "Cantonese_Narrator" -> Known.CANTONESE_NARRATOR;
        case "Cantonese_WiselProfessor" -> Known.CANTONESE_WISEL_PROFESSOR;
        case "Cantonese_IndifferentStaff" -> Known.CANTONESE_INDIFFERENT_STAFF;
        case "Japanese_ColdQueen" -> Known.JAPANESE_COLD_QUEEN;
        case "Japanese_DependableWoman" -> Known.JAPANESE_DEPENDABLE_WOMAN;
        case "Japanese_GentleButler" -> Known.JAPANESE_GENTLE_BUTLER;
        case "Japanese_KindLady" -> Known.JAPANESE_KIND_LADY;
        case "Dutch_kindhearted_girl" -> Known.DUTCH_KINDHEARTED_GIRL;
        case "Dutch_bossy_leader" -> Known.DUTCH_BOSSY_LEADER;
        case "French_Male_Speech_New" -> Known.FRENCH_MALE_SPEECH_NEW;
        case "French_Female_News Anchor" -> Known.FRENCH_FEMALE_NEWS_ANCHOR;
        case "French_CasualMan" -> Known.FRENCH_CASUAL_MAN;
        case "French_MovieLeadFemale" -> Known.FRENCH_MOVIE_LEAD_FEMALE;
        case "French_FemaleAnchor" -> Known.FRENCH_FEMALE_ANCHOR;
        case "French_MaleNarrator" -> Known.FRENCH_MALE_NARRATOR;
        case "French_Female Journalist" -> Known.FRENCH_FEMALE_JOURNALIST;
        case "French_Female_Speech_New" -> Known.FRENCH_FEMALE_SPEECH_NEW;
        case "German_FriendlyMan" -> Known.GERMAN_FRIENDLY_MAN;
        case "German_SweetLady" -> Known.GERMAN_SWEET_LADY;
        case "German_PlayfulMan" -> Known.GERMAN_PLAYFUL_MAN;
        case "Indonesian_SweetGirl" -> Known.INDONESIAN_SWEET_GIRL;
        case "Indonesian_ReservedYoungMan" -> Known.INDONESIAN_RESERVED_YOUNG_MAN;
        case "Indonesian_CharmingGirl" -> Known.INDONESIAN_CHARMING_GIRL;
        case "Russian_AmbitiousWoman" -> Known.RUSSIAN_AMBITIOUS_WOMAN;
        case "Russian_ReliableMan" -> Known.RUSSIAN_RELIABLE_MAN;
        case "Russian_CrazyQueen" -> Known.RUSSIAN_CRAZY_QUEEN;
        case "Russian_PessimisticGirl" -> Known.RUSSIAN_PESSIMISTIC_GIRL;
        case "Indonesian_CalmWoman" -> Known.INDONESIAN_CALM_WOMAN;
        case "Indonesian_ConfidentWoman" -> Known.INDONESIAN_CONFIDENT_WOMAN;
        case "Indonesian_CaringMan" -> Known.INDONESIAN_CARING_MAN;
        case "Indonesian_BossyLeader" -> Known.INDONESIAN_BOSSY_LEADER;
        case "Indonesian_DeterminedBoy" -> Known.INDONESIAN_DETERMINED_BOY;
        case "Indonesian_GentleGirl" -> Known.INDONESIAN_GENTLE_GIRL;
        case "Italian_BraveHeroine" -> Known.ITALIAN_BRAVE_HEROINE;
        case "Italian_Narrator" -> Known.ITALIAN_NARRATOR;
        case "Italian_WanderingSorcerer" -> Known.ITALIAN_WANDERING_SORCERER;
        case "Italian_DiligentLeader" -> Known.ITALIAN_DILIGENT_LEADER;
        case "Italian_ReliableMan" -> Known.ITALIAN_RELIABLE_MAN;
        case "Italian_AthleticStudent" -> Known.ITALIAN_ATHLETIC_STUDENT;
        case "Italian_ArrogantPrincess" -> Known.ITALIAN_ARROGANT_PRINCESS;
        case "Japanese_Whisper_Belle" -> Known.JAPANESE_WHISPER_BELLE;
        case "Japanese_IntellectualSenior" -> Known.JAPANESE_INTELLECTUAL_SENIOR;
        case "Japanese_DecisivePrincess" -> Known.JAPANESE_DECISIVE_PRINCESS;
        case "Japanese_LoyalKnight" -> Known.JAPANESE_LOYAL_KNIGHT;
        case "Japanese_DominantMan" -> Known.JAPANESE_DOMINANT_MAN;
        case "Japanese_SeriousCommander" -> Known.JAPANESE_SERIOUS_COMMANDER;
        case "Japanese_CalmLady" -> Known.JAPANESE_CALM_LADY;
        case "Japanese_OptimisticYouth" -> Known.JAPANESE_OPTIMISTIC_YOUTH;
        case "Japanese_GenerousIzakayaOwner" -> Known.JAPANESE_GENEROUS_IZAKAYA_OWNER;
        case "Japanese_SportyStudent" -> Known.JAPANESE_SPORTY_STUDENT;
        case "Japanese_InnocentBoy" -> Known.JAPANESE_INNOCENT_BOY;
        case "Japanese_GracefulMaiden" -> Known.JAPANESE_GRACEFUL_MAIDEN;
        case "Korean_PowerfulGirl" -> Known.KOREAN_POWERFUL_GIRL;
        case "Korean_BossyMan" -> Known.KOREAN_BOSSY_MAN;
        case "Korean_SweetGirl" -> Known.KOREAN_SWEET_GIRL;
        case "Korean_CheerfulBoyfriend" -> Known.KOREAN_CHEERFUL_BOYFRIEND;
        case "Korean_EnchantingSister" -> Known.KOREAN_ENCHANTING_SISTER;
        case "Korean_ShyGirl" -> Known.KOREAN_SHY_GIRL;
        case "Korean_ReliableSister" -> Known.KOREAN_RELIABLE_SISTER;
        case "Korean_StrictBoss" -> Known.KOREAN_STRICT_BOSS;
        case "Korean_SassyGirl" -> Known.KOREAN_SASSY_GIRL;
        case "Korean_ChildhoodFriendGirl" -> Known.KOREAN_CHILDHOOD_FRIEND_GIRL;
        case "Korean_PlayboyCharmer" -> Known.KOREAN_PLAYBOY_CHARMER;
        case "Korean_ElegantPrincess" -> Known.KOREAN_ELEGANT_PRINCESS;
        case "English_energetic_male_1" -> Known.ENGLISH_ENERGETIC_MALE_1;
        case "English_witty_female_1" -> Known.ENGLISH_WITTY_FEMALE_1;
        case "English_Lucky_Robot" -> Known.ENGLISH_LUCKY_ROBOT;
        case "Korean_BraveFemaleWarrior" -> Known.KOREAN_BRAVE_FEMALE_WARRIOR;
        case "Korean_BraveYouth" -> Known.KOREAN_BRAVE_YOUTH;
        case "Korean_CalmLady" -> Known.KOREAN_CALM_LADY;
        case "Korean_EnthusiasticTeen" -> Known.KOREAN_ENTHUSIASTIC_TEEN;
        case "Korean_SoothingLady" -> Known.KOREAN_SOOTHING_LADY;
        case "Korean_IntellectualSenior" -> Known.KOREAN_INTELLECTUAL_SENIOR;
        case "Korean_LonelyWarrior" -> Known.KOREAN_LONELY_WARRIOR;
        case "Korean_MatureLady" -> Known.KOREAN_MATURE_LADY;
        case "Korean_InnocentBoy" -> Known.KOREAN_INNOCENT_BOY;
        case "Korean_CharmingSister" -> Known.KOREAN_CHARMING_SISTER;
        case "Korean_AthleticStudent" -> Known.KOREAN_ATHLETIC_STUDENT;
        case "Korean_BraveAdventurer" -> Known.KOREAN_BRAVE_ADVENTURER;
        case "Korean_CalmGentleman" -> Known.KOREAN_CALM_GENTLEMAN;
        case "Korean_WiseElf" -> Known.KOREAN_WISE_ELF;
        case "Korean_CheerfulCoolJunior" -> Known.KOREAN_CHEERFUL_COOL_JUNIOR;
        case "Korean_DecisiveQueen" -> Known.KOREAN_DECISIVE_QUEEN;
        case "Korean_ColdYoungMan" -> Known.KOREAN_COLD_YOUNG_MAN;
        case "Korean_MysteriousGirl" -> Known.KOREAN_MYSTERIOUS_GIRL;
        case "Korean_QuirkyGirl" -> Known.KOREAN_QUIRKY_GIRL;
        case "Korean_ConsiderateSenior" -> Known.KOREAN_CONSIDERATE_SENIOR;
        case "Chinese (Mandarin)_Warm_HeartedGirl" -> Known.CHINESE_MANDARIN_WARM_HEARTED_GIRL;
        case "Korean_CheerfulLittleSister" -> Known.KOREAN_CHEERFUL_LITTLE_SISTER;
        case "Korean_DominantMan" -> Known.KOREAN_DOMINANT_MAN;
        case "Korean_AirheadedGirl" -> Known.KOREAN_AIRHEADED_GIRL;
        case "Korean_ReliableYouth" -> Known.KOREAN_RELIABLE_YOUTH;
        case "Korean_FriendlyBigSister" -> Known.KOREAN_FRIENDLY_BIG_SISTER;
        case "Korean_GentleBoss" -> Known.KOREAN_GENTLE_BOSS;
        case "Korean_ColdGirl" -> Known.KOREAN_COLD_GIRL;
        case "Korean_HaughtyLady" -> Known.KOREAN_HAUGHTY_LADY;
        case "Korean_CharmingElderSister" -> Known.KOREAN_CHARMING_ELDER_SISTER;
        case "Korean_IntellectualMan" -> Known.KOREAN_INTELLECTUAL_MAN;
        case "Korean_CaringWoman" -> Known.KOREAN_CARING_WOMAN;
        case "Korean_WiseTeacher" -> Known.KOREAN_WISE_TEACHER;
        case "Korean_ConfidentBoss" -> Known.KOREAN_CONFIDENT_BOSS;
        case "Korean_AthleticGirl" -> Known.KOREAN_ATHLETIC_GIRL;
        case "Korean_PossessiveMan" -> Known.KOREAN_POSSESSIVE_MAN;
        case "Korean_GentleWoman" -> Known.KOREAN_GENTLE_WOMAN;
        case "Korean_CockyGuy" -> Known.KOREAN_COCKY_GUY;
        case "Korean_ThoughtfulWoman" -> Known.KOREAN_THOUGHTFUL_WOMAN;
        case "Korean_OptimisticYouth" -> Known.KOREAN_OPTIMISTIC_YOUTH;
        case "Portuguese_AnxiousMan" -> Known.PORTUGUESE_ANXIOUS_MAN;
        case "Portuguese_Matureresearcher" -> Known.PORTUGUESE_MATURERESEARCHER;
        case "Portuguese_EnergeticGirl" -> Known.PORTUGUESE_ENERGETIC_GIRL;
        case "Portuguese_FunnyGuy" -> Known.PORTUGUESE_FUNNY_GUY;
        case "Portuguese_Nuttylady" -> Known.PORTUGUESE_NUTTYLADY;
        case "Portuguese_Deep-tonedMan" -> Known.PORTUGUESE_DEEP_TONED_MAN;
        case "Portuguese_SentimentalLady" -> Known.PORTUGUESE_SENTIMENTAL_LADY;
        case "Portuguese_BossyLeader" -> Known.PORTUGUESE_BOSSY_LEADER;
        case "Portuguese_Wiselady" -> Known.PORTUGUESE_WISELADY;
        case "Portuguese_Strong-WilledBoy" -> Known.PORTUGUESE_STRONG_WILLED_BOY;
        case "Portuguese_Deep-VoicedGentleman" -> Known.PORTUGUESE_DEEP_VOICED_GENTLEMAN;
        case "Portuguese_UpsetGirl" -> Known.PORTUGUESE_UPSET_GIRL;
        case "Portuguese_PassionateWarrior" -> Known.PORTUGUESE_PASSIONATE_WARRIOR;
        case "Portuguese_AnimeCharacter" -> Known.PORTUGUESE_ANIME_CHARACTER;
        case "Portuguese_ConfidentWoman" -> Known.PORTUGUESE_CONFIDENT_WOMAN;
        case "Portuguese_AngryMan" -> Known.PORTUGUESE_ANGRY_MAN;
        case "Portuguese_CaptivatingStoryteller" -> Known.PORTUGUESE_CAPTIVATING_STORYTELLER;
        case "Portuguese_Godfather" -> Known.PORTUGUESE_GODFATHER;
        case "Portuguese_ReservedYoungMan" -> Known.PORTUGUESE_RESERVED_YOUNG_MAN;
        case "Portuguese_SmartYoungGirl" -> Known.PORTUGUESE_SMART_YOUNG_GIRL;
        case "Portuguese_Kind-heartedGirl" -> Known.PORTUGUESE_KIND_HEARTED_GIRL;
        case "Portuguese_Pompouslady" -> Known.PORTUGUESE_POMPOUSLADY;
        case "Portuguese_Grinch" -> Known.PORTUGUESE_GRINCH;
        case "Portuguese_Debator" -> Known.PORTUGUESE_DEBATOR;
        case "Portuguese_SweetGirl" -> Known.PORTUGUESE_SWEET_GIRL;
        case "Portuguese_AttractiveGirl" -> Known.PORTUGUESE_ATTRACTIVE_GIRL;
        case "Portuguese_ThoughtfulMan" -> Known.PORTUGUESE_THOUGHTFUL_MAN;
        case "Portuguese_PlayfulGirl" -> Known.PORTUGUESE_PLAYFUL_GIRL;
        case "Portuguese_GorgeousLady" -> Known.PORTUGUESE_GORGEOUS_LADY;
        case "Portuguese_LovelyLady" -> Known.PORTUGUESE_LOVELY_LADY;
        case "Portuguese_SereneWoman" -> Known.PORTUGUESE_SERENE_WOMAN;
        case "Portuguese_SadTeen" -> Known.PORTUGUESE_SAD_TEEN;
        case "Portuguese_MaturePartner" -> Known.PORTUGUESE_MATURE_PARTNER;
        case "Portuguese_Comedian" -> Known.PORTUGUESE_COMEDIAN;
        case "Portuguese_NaughtySchoolgirl" -> Known.PORTUGUESE_NAUGHTY_SCHOOLGIRL;
        case "Portuguese_Narrator" -> Known.PORTUGUESE_NARRATOR;
        case "Portuguese_ToughBoss" -> Known.PORTUGUESE_TOUGH_BOSS;
        case "Portuguese_Fussyhostess" -> Known.PORTUGUESE_FUSSYHOSTESS;
        case "Portuguese_Dramatist" -> Known.PORTUGUESE_DRAMATIST;
        case "Portuguese_Steadymentor" -> Known.PORTUGUESE_STEADYMENTOR;
        case "Portuguese_Jovialman" -> Known.PORTUGUESE_JOVIALMAN;
        case "Portuguese_CharmingQueen" -> Known.PORTUGUESE_CHARMING_QUEEN;
        case "Portuguese_SantaClaus" -> Known.PORTUGUESE_SANTA_CLAUS;
        case "Portuguese_Rudolph" -> Known.PORTUGUESE_RUDOLPH;
        case "Portuguese_Arnold" -> Known.PORTUGUESE_ARNOLD;
        case "Portuguese_CharmingSanta" -> Known.PORTUGUESE_CHARMING_SANTA;
        case "Portuguese_Ghost" -> Known.PORTUGUESE_GHOST;
        case "Portuguese_HumorousElder" -> Known.PORTUGUESE_HUMOROUS_ELDER;
        case "Portuguese_CalmLeader" -> Known.PORTUGUESE_CALM_LEADER;
        case "Portuguese_GentleTeacher" -> Known.PORTUGUESE_GENTLE_TEACHER;
        case "Portuguese_EnergeticBoy" -> Known.PORTUGUESE_ENERGETIC_BOY;
        case "Portuguese_ReliableMan" -> Known.PORTUGUESE_RELIABLE_MAN;
        case "Portuguese_SereneElder" -> Known.PORTUGUESE_SERENE_ELDER;
        case "Portuguese_GrimReaper" -> Known.PORTUGUESE_GRIM_REAPER;
        case "Portuguese_AssertiveQueen" -> Known.PORTUGUESE_ASSERTIVE_QUEEN;
        case "Portuguese_WhimsicalGirl" -> Known.PORTUGUESE_WHIMSICAL_GIRL;
        case "Portuguese_StressedLady" -> Known.PORTUGUESE_STRESSED_LADY;
        case "Portuguese_FriendlyNeighbor" -> Known.PORTUGUESE_FRIENDLY_NEIGHBOR;
        case "Portuguese_CaringGirlfriend" -> Known.PORTUGUESE_CARING_GIRLFRIEND;
        case "Portuguese_InspiringLady" -> Known.PORTUGUESE_INSPIRING_LADY;
        case "Portuguese_PlayfulSpirit" -> Known.PORTUGUESE_PLAYFUL_SPIRIT;
        case "Portuguese_ElegantGirl" -> Known.PORTUGUESE_ELEGANT_GIRL;
        case "Portuguese_CompellingGirl" -> Known.PORTUGUESE_COMPELLING_GIRL;
        case "Portuguese_PowerfulVeteran" -> Known.PORTUGUESE_POWERFUL_VETERAN;
        case "Portuguese_SensibleManager" -> Known.PORTUGUESE_SENSIBLE_MANAGER;
        case "Portuguese_ThoughtfulLady" -> Known.PORTUGUESE_THOUGHTFUL_LADY;
        case "Portuguese_TheatricalActor" -> Known.PORTUGUESE_THEATRICAL_ACTOR;
        case "Portuguese_FragileBoy" -> Known.PORTUGUESE_FRAGILE_BOY;
        case "Portuguese_ChattyGirl" -> Known.PORTUGUESE_CHATTY_GIRL;
        case "Portuguese_Conscientiousinstructor" -> Known.PORTUGUESE_CONSCIENTIOUSINSTRUCTOR;
        case "Portuguese_RationalMan" -> Known.PORTUGUESE_RATIONAL_MAN;
        case "Portuguese_WiseScholar" -> Known.PORTUGUESE_WISE_SCHOLAR;
        case "Portuguese_FrankLady" -> Known.PORTUGUESE_FRANK_LADY;
        case "Portuguese_DeterminedManager" -> Known.PORTUGUESE_DETERMINED_MANAGER;
        case "Portuguese_CharmingLady" -> Known.PORTUGUESE_CHARMING_LADY;
        case "Russian_HandsomeChildhoodFriend" -> Known.RUSSIAN_HANDSOME_CHILDHOOD_FRIEND;
        case "Russian_BrightHeroine" -> Known.RUSSIAN_BRIGHT_HEROINE;
        case "Russian_AttractiveGuy" -> Known.RUSSIAN_ATTRACTIVE_GUY;
        case "Russian_Bad-temperedBoy" -> Known.RUSSIAN_BAD_TEMPERED_BOY;
        case "Spanish_FriendlyNeighbor" -> Known.SPANISH_FRIENDLY_NEIGHBOR;
        case "Spanish_FragileBoy" -> Known.SPANISH_FRAGILE_BOY;
        case "Spanish_UpsetGirl" -> Known.SPANISH_UPSET_GIRL;
        case "Spanish_Soft-spokenGirl" -> Known.SPANISH_SOFT_SPOKEN_GIRL;
        case "Spanish_CharmingQueen" -> Known.SPANISH_CHARMING_QUEEN;
        case "Spanish_Nuttylady" -> Known.SPANISH_NUTTYLADY;
        case "Spanish_ElegantGirl" -> Known.SPANISH_ELEGANT_GIRL;
        case "Spanish_FascinatingBoy" -> Known.SPANISH_FASCINATING_BOY;
        case "Spanish_FunnyGuy" -> Known.SPANISH_FUNNY_GUY;
        case "Spanish_PlayfulSpirit" -> Known.SPANISH_PLAYFUL_SPIRIT;
        case "Spanish_TheatricalActor" -> Known.SPANISH_THEATRICAL_ACTOR;
        case "Spanish_SereneWoman" -> Known.SPANISH_SERENE_WOMAN;
        case "Spanish_MaturePartner" -> Known.SPANISH_MATURE_PARTNER;
        case "Spanish_CaptivatingStoryteller" -> Known.SPANISH_CAPTIVATING_STORYTELLER;
        case "Spanish_Narrator" -> Known.SPANISH_NARRATOR;
        case "Spanish_WiseScholar" -> Known.SPANISH_WISE_SCHOLAR;
        case "Spanish_Kind-heartedGirl" -> Known.SPANISH_KIND_HEARTED_GIRL;
        case "Spanish_DeterminedManager" -> Known.SPANISH_DETERMINED_MANAGER;
        case "Spanish_BossyLeader" -> Known.SPANISH_BOSSY_LEADER;
        case "Spanish_ReservedYoungMan" -> Known.SPANISH_RESERVED_YOUNG_MAN;
        case "Spanish_ConfidentWoman" -> Known.SPANISH_CONFIDENT_WOMAN;
        case "Spanish_ThoughtfulMan" -> Known.SPANISH_THOUGHTFUL_MAN;
        case "Spanish_Strong-WilledBoy" -> Known.SPANISH_STRONG_WILLED_BOY;
        case "Spanish_SophisticatedLady" -> Known.SPANISH_SOPHISTICATED_LADY;
        case "Spanish_RationalMan" -> Known.SPANISH_RATIONAL_MAN;
        case "Spanish_AnimeCharacter" -> Known.SPANISH_ANIME_CHARACTER;
        case "Spanish_Deep-tonedMan" -> Known.SPANISH_DEEP_TONED_MAN;
        case "Spanish_Fussyhostess" -> Known.SPANISH_FUSSYHOSTESS;
        case "Spanish_SincereTeen" -> Known.SPANISH_SINCERE_TEEN;
        case "Spanish_FrankLady" -> Known.SPANISH_FRANK_LADY;
        case "Spanish_Comedian" -> Known.SPANISH_COMEDIAN;
        case "Spanish_Debator" -> Known.SPANISH_DEBATOR;
        case "Spanish_ToughBoss" -> Known.SPANISH_TOUGH_BOSS;
        case "Spanish_Wiselady" -> Known.SPANISH_WISELADY;
        case "Spanish_Steadymentor" -> Known.SPANISH_STEADYMENTOR;
        case "finnish_male_1_v2" -> Known.FINNISH_MALE_1_V2;
        case "hindi_male_1_v2" -> Known.HINDI_MALE_1_V2;
        case "hindi_female_2_v1" -> Known.HINDI_FEMALE_2_V1;
        case "hindi_female_1_v2" -> Known.HINDI_FEMALE_1_V2;
        case "Spanish_Jovialman" -> Known.SPANISH_JOVIALMAN;
        case "Spanish_SantaClaus" -> Known.SPANISH_SANTA_CLAUS;
        case "Spanish_Rudolph" -> Known.SPANISH_RUDOLPH;
        case "Spanish_Intonategirl" -> Known.SPANISH_INTONATEGIRL;
        case "Spanish_Arnold" -> Known.SPANISH_ARNOLD;
        case "Spanish_Ghost" -> Known.SPANISH_GHOST;
        case "Spanish_HumorousElder" -> Known.SPANISH_HUMOROUS_ELDER;
        case "Spanish_EnergeticBoy" -> Known.SPANISH_ENERGETIC_BOY;
        case "Spanish_WhimsicalGirl" -> Known.SPANISH_WHIMSICAL_GIRL;
        case "Spanish_StrictBoss" -> Known.SPANISH_STRICT_BOSS;
        case "Spanish_ReliableMan" -> Known.SPANISH_RELIABLE_MAN;
        case "Spanish_SereneElder" -> Known.SPANISH_SERENE_ELDER;
        case "Spanish_AngryMan" -> Known.SPANISH_ANGRY_MAN;
        case "Spanish_AssertiveQueen" -> Known.SPANISH_ASSERTIVE_QUEEN;
        case "Spanish_CaringGirlfriend" -> Known.SPANISH_CARING_GIRLFRIEND;
        case "Spanish_PowerfulSoldier" -> Known.SPANISH_POWERFUL_SOLDIER;
        case "Spanish_PassionateWarrior" -> Known.SPANISH_PASSIONATE_WARRIOR;
        case "Spanish_ChattyGirl" -> Known.SPANISH_CHATTY_GIRL;
        case "Spanish_RomanticHusband" -> Known.SPANISH_ROMANTIC_HUSBAND;
        case "Spanish_CompellingGirl" -> Known.SPANISH_COMPELLING_GIRL;
        case "Spanish_PowerfulVeteran" -> Known.SPANISH_POWERFUL_VETERAN;
        case "Spanish_SensibleManager" -> Known.SPANISH_SENSIBLE_MANAGER;
        case "Spanish_ThoughtfulLady" -> Known.SPANISH_THOUGHTFUL_LADY;
        case "Turkish_CalmWoman" -> Known.TURKISH_CALM_WOMAN;
        case "Turkish_Trustworthyman" -> Known.TURKISH_TRUSTWORTHYMAN;
        case "Ukrainian_CalmWoman" -> Known.UKRAINIAN_CALM_WOMAN;
        case "Ukrainian_WiseScholar" -> Known.UKRAINIAN_WISE_SCHOLAR;
        case "Vietnamese_Serene_Man" -> Known.VIETNAMESE_SERENE_MAN;
        case "Vietnamese_female_4_v1" -> Known.VIETNAMESE_FEMALE_4_V1;
        case "Vietnamese_male_1_v2" -> Known.VIETNAMESE_MALE_1_V2;
        case "Vietnamese_kindhearted_girl" -> Known.VIETNAMESE_KINDHEARTED_GIRL;
        case "Thai_Optimistic_girl" -> Known.THAI_OPTIMISTIC_GIRL;
        case "Thai_male_1_sample8" -> Known.THAI_MALE_1_SAMPLE8;
        case "Thai_Tender_Woman" -> Known.THAI_TENDER_WOMAN;
        case "Thai_male_2_sample2" -> Known.THAI_MALE_2_SAMPLE2;
        case "Polish_male_1_sample4" -> Known.POLISH_MALE_1_SAMPLE4;
        case "Polish_male_2_sample3" -> Known.POLISH_MALE_2_SAMPLE3;
        case "Polish_female_1_sample1" -> Known.POLISH_FEMALE_1_SAMPLE1;
        case "Polish_female_2_sample3" -> Known.POLISH_FEMALE_2_SAMPLE3;
        case "Romanian_male_1_sample2" -> Known.ROMANIAN_MALE_1_SAMPLE2;
        case "Romanian_male_2_sample1" -> Known.ROMANIAN_MALE_2_SAMPLE1;
        case "Romanian_female_1_sample4" -> Known.ROMANIAN_FEMALE_1_SAMPLE4;
        case "Romanian_female_2_sample1" -> Known.ROMANIAN_FEMALE_2_SAMPLE1;
        case "Greek_female_1_sample1" -> Known.GREEK_FEMALE_1_SAMPLE1;
        case "greek_male_1a_v1" -> Known.GREEK_MALE_1A_V1;
        case "Greek_female_2_sample3" -> Known.GREEK_FEMALE_2_SAMPLE3;
        case "czech_male_1_v1" -> Known.CZECH_MALE_1_V1;
        case "czech_female_5_v7" -> Known.CZECH_FEMALE_5_V7;
        case "czech_female_2_v2" -> Known.CZECH_FEMALE_2_V2;
        case "finnish_male_3_v1" -> Known.FINNISH_MALE_3_V1;
        case "finnish_female_4_v1" -> Known.FINNISH_FEMALE_4_V1;
        case "Bulgarian_male_2_v1" -> Known.BULGARIAN_MALE_2_V1;
        case "Bulgarian_female_1_v1" -> Known.BULGARIAN_FEMALE_1_V1;
        case "Danish_male_1_v1" -> Known.DANISH_MALE_1_V1;
        case "Danish_female_1_v1" -> Known.DANISH_FEMALE_1_V1;
        case "Hebrew_male_1_v1" -> Known.HEBREW_MALE_1_V1;
        case "Hebrew_female_1_v1" -> Known.HEBREW_FEMALE_1_V1;
        case "Malay_male_1_v1" -> Known.MALAY_MALE_1_V1;
        case "Malay_female_1_v1" -> Known.MALAY_FEMALE_1_V1;
        case "Malay_female_2_v1" -> Known.MALAY_FEMALE_2_V1;
        case "Persian_male_1_v1" -> Known.PERSIAN_MALE_1_V1;
        case "Persian_female_1_v1" -> Known.PERSIAN_FEMALE_1_V1;
        case "Slovak_male_1_v1" -> Known.SLOVAK_MALE_1_V1;
        case "Slovak_female_1_v1" -> Known.SLOVAK_FEMALE_1_V1;
        case "Swedish_male_1_v1" -> Known.SWEDISH_MALE_1_V1;
        case "Swedish_female_1_v1" -> Known.SWEDISH_FEMALE_1_V1;
        case "Croatian_male_1_v1" -> Known.CROATIAN_MALE_1_V1;
        case "Croatian_female_1_v1" -> Known.CROATIAN_FEMALE_1_V1;
        case "Filipino_male_1_v1" -> Known.FILIPINO_MALE_1_V1;
        case "Filipino_female_1_v1" -> Known.FILIPINO_FEMALE_1_V1;
        case "Hungarian_male_1_v1" -> Known.HUNGARIAN_MALE_1_V1;
        case "Hungarian_female_1_v1" -> Known.HUNGARIAN_FEMALE_1_V1;
        case "Norwegian_male_1_v1" -> Known.NORWEGIAN_MALE_1_V1;
        case "Norwegian_female_1_v1" -> Known.NORWEGIAN_FEMALE_1_V1;
        case "Slovenian_male_1_v1" -> Known.SLOVENIAN_MALE_1_V1;
        case "Slovenian_female_1_v2" -> Known.SLOVENIAN_FEMALE_1_V2;
        case "Catalan_male_1_v1" -> Known.CATALAN_MALE_1_V1;
        case "Catalan_female_1_v1" -> Known.CATALAN_FEMALE_1_V1;
        case "Nynorsk_male_1_v1" -> Known.NYNORSK_MALE_1_V1;
        case "Nynorsk_female_1_v1" -> Known.NYNORSK_FEMALE_1_V1;
        case "Tamil_male_1_v1" -> Known.TAMIL_MALE_1_V1;
        case "Tamil_female_1_v1" -> Known.TAMIL_FEMALE_1_V1;
        case "Afrikaans_male_1_v1" -> Known.AFRIKAANS_MALE_1_V1;
        case "Afrikaans_female_1_v1" -> Known.AFRIKAANS_FEMALE_1_V1;
        default -> Known.UNRECOGNIZED;
      };
    }

    /** The value itself. */
    @Override
    public String toString() {
      return value;
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      WISE_WOMAN,
      FRIENDLY_PERSON,
      INSPIRATIONAL_GIRL,
      DEEP_VOICE_MAN,
      CALM_WOMAN,
      CASUAL_GUY,
      LIVELY_GIRL,
      PATIENT_MAN,
      YOUNG_KNIGHT,
      DETERMINED_MAN,
      LOVELY_GIRL,
      DECENT_BOY,
      IMPOSING_MANNER,
      ELEGANT_MAN,
      ABBESS,
      SWEET_GIRL_2,
      EXUBERANT_GIRL,
      ENGLISH_EXPRESSIVE_NARRATOR,
      ENGLISH_RADIANT_GIRL,
      ENGLISH_MAGNETIC_VOICED_MAN,
      ENGLISH_COMPELLING_LADY1,
      ENGLISH_AUSSIE_BLOKE,
      ENGLISH_CAPTIVATING_FEMALE1,
      ENGLISH_UPBEAT_WOMAN,
      ENGLISH_TRUSTWORTH_MAN,
      ENGLISH_CALM_WOMAN,
      ENGLISH_UPSET_GIRL,
      ENGLISH_GENTLE_VOICED_MAN,
      ENGLISH_WHISPERING_GIRL_V3,
      ENGLISH_DILIGENT_MAN,
      ENGLISH_GRACEFUL_LADY,
      ENGLISH_HUSKY_METAL_HEAD,
      ENGLISH_RESERVED_YOUNG_MAN,
      THAI_FEMALE_1_SAMPLE1,
      THAI_FEMALE_2_SAMPLE2,
      ENGLISH_PLAYFUL_GIRL,
      ENGLISH_MAN_WITH_DEEP_VOICE,
      ENGLISH_GENTLE_TEACHER,
      ENGLISH_MATURE_PARTNER,
      ENGLISH_FRIENDLY_PERSON,
      ENGLISH_MATURE_BOSS,
      ENGLISH_DEBATOR,
      WHISPER_MAN,
      ENGLISH_ABBESS,
      ENGLISH_LOVELY_GIRL,
      WHISPER_WOMAN_1,
      ENGLISH_STEADYMENTOR,
      ENGLISH_DEEP_VOICED_GENTLEMAN,
      ENGLISH_DETERMINED_MAN,
      ENGLISH_WISELADY,
      ENGLISH_CAPTIVATING_STORYTELLER,
      ENGLISH_ATTRACTIVE_GIRL,
      ENGLISH_DECENT_YOUNG_MAN,
      ENGLISH_SENTIMENTAL_LADY,
      ENGLISH_IMPOSING_MANNER,
      ENGLISH_SAD_TEEN,
      ENGLISH_THOUGHTFUL_MAN,
      ENGLISH_PASSIONATE_WARRIOR,
      ENGLISH_DECENT_BOY,
      ENGLISH_WISE_SCHOLAR,
      ENGLISH_SOFT_SPOKEN_GIRL,
      ENGLISH_SERENE_WOMAN,
      ENGLISH_CONFIDENT_WOMAN,
      ENGLISH_PATIENT_MAN,
      ENGLISH_COMEDIAN,
      ENGLISH_GORGEOUS_LADY,
      ENGLISH_BOSSY_LEADER,
      ENGLISH_LOVELY_LADY,
      ENGLISH_STRONG_WILLED_BOY,
      ENGLISH_DEEP_TONED_MAN,
      ENGLISH_STRESSED_LADY,
      ENGLISH_ASSERTIVE_QUEEN,
      ENGLISH_ANIME_CHARACTER,
      PORTUGUESE_OPTIMISTICYOUTH,
      PORTUGUESE_CUTE_ELF,
      ENGLISH_JOVIALMAN,
      ENGLISH_WHIMSICAL_GIRL,
      ENGLISH_CHARMING_QUEEN,
      ENGLISH_KIND_HEARTED_GIRL,
      ENGLISH_FRIENDLY_NEIGHBOR,
      ENGLISH_SWEET_FEMALE_4,
      ENGLISH_MAGNETIC_MALE_2,
      ENGLISH_LIVELY_MALE_11,
      ENGLISH_FRIENDLY_FEMALE_3,
      ENGLISH_STEADY_FEMALE_1,
      ENGLISH_LIVELY_MALE_10,
      ENGLISH_MAGNETIC_MALE_12,
      ENGLISH_STEADY_FEMALE_5,
      ENGLISH_INSIGHTFUL_SPEAKER,
      ENGLISH_PATIENT_MAN_V1,
      ENGLISH_PERSUASIVE_MAN,
      ENGLISH_EXPLANATORY_MAN,
      ENGLISH_INTELLECT_FEMALE_1,
      ENGLISH_CUTE_GIRL,
      ENGLISH_SHARP_COMMENTATOR,
      ENGLISH_HONEST_MAN,
      ANGRY_PIRATE_1,
      MASSIVE_KIND_TROLL,
      MOVIE_TRAILER_DEEP,
      PEACE_AND_EASE,
      MOSS_AUDIO_6DC281EB_713C_11F0_A447_9613C873494C,
      MOSS_AUDIO_C12A59B9_7115_11F0_A447_9613C873494C,
      MOSS_AUDIO_076697AD_7144_11F0_A447_9613C873494C,
      MOSS_AUDIO_737A299C_734A_11F0_918F_4E0486034804,
      MOSS_AUDIO_19DBB103_7350_11F0_AD20_F2BC95E89150,
      MOSS_AUDIO_7C7E7AE2_7356_11F0_9540_7EF9B4B62566,
      MOSS_AUDIO_570551B1_735C_11F0_B236_0ADEEECAD052,
      CONVERSATIONAL_FEMALE_1_V1,
      CONVERSATIONAL_FEMALE_2_V1,
      SOCIALMEDIA_FEMALE_1_V1,
      BRITISH_CHILD_MALE_1_V1,
      BRITISH_CHILD_FEMALE_1_V1,
      CHINESE_MANDARIN_RELIABLE_EXECUTIVE,
      CHINESE_MANDARIN_NEWS_ANCHOR,
      CHINESE_MANDARIN_UNRESTRAINED_YOUNG_MAN,
      CHINESE_MANDARIN_MATURE_WOMAN,
      ARROGANT_MISS,
      CHINESE_MANDARIN_KIND_HEARTED_ANTIE,
      ROBOT_ARMOR,
      HUNYIN_6,
      CHINESE_MANDARIN_HK_FLIGHT_ATTENDANT,
      CHINESE_MANDARIN_HUMOROUS_ELDER,
      CHINESE_MANDARIN_GENTLEMAN,
      CHINESE_MANDARIN_WARM_BESTIE,
      CHINESE_MANDARIN_SOUTHERN_YOUNG_MAN,
      CHINESE_MANDARIN_WISE_WOMEN,
      MOSS_AUDIO_CEDFD4D2_736D_11F0_99BE_FE40DD2A5FE8,
      MOSS_AUDIO_A0D611DA_737C_11F0_AD20_F2BC95E89150,
      MOSS_AUDIO_4F4172F4_737B_11F0_9540_7EF9B4B62566,
      MOSS_AUDIO_62CA20B0_7380_11F0_99BE_FE40DD2A5FE8,
      PORTUGUESE_POWERFUL_SOLDIER,
      PORTUGUESE_FASCINATING_BOY,
      PORTUGUESE_ROMANTIC_HUSBAND,
      PORTUGUESE_STRICT_BOSS,
      CHINESE_MANDARIN_STUBBORN_FRIEND,
      CHINESE_MANDARIN_SWEET_LADY,
      MOSS_AUDIO_AD5BAF92_735F_11F0_8263_FE5A2FE98EC8,
      CHINESE_MANDARIN_GENTLE_YOUTH,
      CHINESE_MANDARIN_WARM_GIRL,
      CHINESE_MANDARIN_MALE_ANNOUNCER,
      CHINESE_MANDARIN_KIND_HEARTED_ELDER,
      CHINESE_MANDARIN_CUTE_SPIRIT,
      CHINESE_MANDARIN_RADIO_HOST,
      CHINESE_MANDARIN_LYRICAL_VOICE,
      CHINESE_MANDARIN_STRAIGHTFORWARD_BOY,
      CHINESE_MANDARIN_SINCERE_ADULT,
      CHINESE_MANDARIN_GENTLE_SENIOR,
      CHINESE_MANDARIN_CRISP_GIRL,
      CHINESE_MANDARIN_PURE_HEARTED_BOY,
      CHINESE_MANDARIN_SOFT_GIRL,
      CHINESE_MANDARIN_INTELLECTUAL_GIRL,
      CHINESE_MANDARIN_LAID_BACK_GIRL,
      CHINESE_MANDARIN_EXPLORATIVE_GIRL,
      CHINESE_MANDARIN_WARM_HEARTED_AUNT,
      CHINESE_MANDARIN_BASHFUL_GIRL,
      ARABIC_CALM_WOMAN,
      ARABIC_FRIENDLY_GUY,
      CANTONESE_PROFESSIONAL_HOST_F,
      CANTONESE_GENTLE_LADY,
      CANTONESE_PROFESSIONAL_HOST_M,
      CANTONESE_PLAYFUL_MAN,
      CANTONESE_CUTE_GIRL,
      CANTONESE_KIND_WOMAN,
      CANTONESE_NARRATOR,
      CANTONESE_WISEL_PROFESSOR,
      CANTONESE_INDIFFERENT_STAFF,
      JAPANESE_COLD_QUEEN,
      JAPANESE_DEPENDABLE_WOMAN,
      JAPANESE_GENTLE_BUTLER,
      JAPANESE_KIND_LADY,
      DUTCH_KINDHEARTED_GIRL,
      DUTCH_BOSSY_LEADER,
      FRENCH_MALE_SPEECH_NEW,
      FRENCH_FEMALE_NEWS_ANCHOR,
      FRENCH_CASUAL_MAN,
      FRENCH_MOVIE_LEAD_FEMALE,
      FRENCH_FEMALE_ANCHOR,
      FRENCH_MALE_NARRATOR,
      FRENCH_FEMALE_JOURNALIST,
      FRENCH_FEMALE_SPEECH_NEW,
      GERMAN_FRIENDLY_MAN,
      GERMAN_SWEET_LADY,
      GERMAN_PLAYFUL_MAN,
      INDONESIAN_SWEET_GIRL,
      INDONESIAN_RESERVED_YOUNG_MAN,
      INDONESIAN_CHARMING_GIRL,
      RUSSIAN_AMBITIOUS_WOMAN,
      RUSSIAN_RELIABLE_MAN,
      RUSSIAN_CRAZY_QUEEN,
      RUSSIAN_PESSIMISTIC_GIRL,
      INDONESIAN_CALM_WOMAN,
      INDONESIAN_CONFIDENT_WOMAN,
      INDONESIAN_CARING_MAN,
      INDONESIAN_BOSSY_LEADER,
      INDONESIAN_DETERMINED_BOY,
      INDONESIAN_GENTLE_GIRL,
      ITALIAN_BRAVE_HEROINE,
      ITALIAN_NARRATOR,
      ITALIAN_WANDERING_SORCERER,
      ITALIAN_DILIGENT_LEADER,
      ITALIAN_RELIABLE_MAN,
      ITALIAN_ATHLETIC_STUDENT,
      ITALIAN_ARROGANT_PRINCESS,
      JAPANESE_WHISPER_BELLE,
      JAPANESE_INTELLECTUAL_SENIOR,
      JAPANESE_DECISIVE_PRINCESS,
      JAPANESE_LOYAL_KNIGHT,
      JAPANESE_DOMINANT_MAN,
      JAPANESE_SERIOUS_COMMANDER,
      JAPANESE_CALM_LADY,
      JAPANESE_OPTIMISTIC_YOUTH,
      JAPANESE_GENEROUS_IZAKAYA_OWNER,
      JAPANESE_SPORTY_STUDENT,
      JAPANESE_INNOCENT_BOY,
      JAPANESE_GRACEFUL_MAIDEN,
      KOREAN_POWERFUL_GIRL,
      KOREAN_BOSSY_MAN,
      KOREAN_SWEET_GIRL,
      KOREAN_CHEERFUL_BOYFRIEND,
      KOREAN_ENCHANTING_SISTER,
      KOREAN_SHY_GIRL,
      KOREAN_RELIABLE_SISTER,
      KOREAN_STRICT_BOSS,
      KOREAN_SASSY_GIRL,
      KOREAN_CHILDHOOD_FRIEND_GIRL,
      KOREAN_PLAYBOY_CHARMER,
      KOREAN_ELEGANT_PRINCESS,
      ENGLISH_ENERGETIC_MALE_1,
      ENGLISH_WITTY_FEMALE_1,
      ENGLISH_LUCKY_ROBOT,
      KOREAN_BRAVE_FEMALE_WARRIOR,
      KOREAN_BRAVE_YOUTH,
      KOREAN_CALM_LADY,
      KOREAN_ENTHUSIASTIC_TEEN,
      KOREAN_SOOTHING_LADY,
      KOREAN_INTELLECTUAL_SENIOR,
      KOREAN_LONELY_WARRIOR,
      KOREAN_MATURE_LADY,
      KOREAN_INNOCENT_BOY,
      KOREAN_CHARMING_SISTER,
      KOREAN_ATHLETIC_STUDENT,
      KOREAN_BRAVE_ADVENTURER,
      KOREAN_CALM_GENTLEMAN,
      KOREAN_WISE_ELF,
      KOREAN_CHEERFUL_COOL_JUNIOR,
      KOREAN_DECISIVE_QUEEN,
      KOREAN_COLD_YOUNG_MAN,
      KOREAN_MYSTERIOUS_GIRL,
      KOREAN_QUIRKY_GIRL,
      KOREAN_CONSIDERATE_SENIOR,
      CHINESE_MANDARIN_WARM_HEARTED_GIRL,
      KOREAN_CHEERFUL_LITTLE_SISTER,
      KOREAN_DOMINANT_MAN,
      KOREAN_AIRHEADED_GIRL,
      KOREAN_RELIABLE_YOUTH,
      KOREAN_FRIENDLY_BIG_SISTER,
      KOREAN_GENTLE_BOSS,
      KOREAN_COLD_GIRL,
      KOREAN_HAUGHTY_LADY,
      KOREAN_CHARMING_ELDER_SISTER,
      KOREAN_INTELLECTUAL_MAN,
      KOREAN_CARING_WOMAN,
      KOREAN_WISE_TEACHER,
      KOREAN_CONFIDENT_BOSS,
      KOREAN_ATHLETIC_GIRL,
      KOREAN_POSSESSIVE_MAN,
      KOREAN_GENTLE_WOMAN,
      KOREAN_COCKY_GUY,
      KOREAN_THOUGHTFUL_WOMAN,
      KOREAN_OPTIMISTIC_YOUTH,
      PORTUGUESE_ANXIOUS_MAN,
      PORTUGUESE_MATURERESEARCHER,
      PORTUGUESE_ENERGETIC_GIRL,
      PORTUGUESE_FUNNY_GUY,
      PORTUGUESE_NUTTYLADY,
      PORTUGUESE_DEEP_TONED_MAN,
      PORTUGUESE_SENTIMENTAL_LADY,
      PORTUGUESE_BOSSY_LEADER,
      PORTUGUESE_WISELADY,
      PORTUGUESE_STRONG_WILLED_BOY,
      PORTUGUESE_DEEP_VOICED_GENTLEMAN,
      PORTUGUESE_UPSET_GIRL,
      PORTUGUESE_PASSIONATE_WARRIOR,
      PORTUGUESE_ANIME_CHARACTER,
      PORTUGUESE_CONFIDENT_WOMAN,
      PORTUGUESE_ANGRY_MAN,
      PORTUGUESE_CAPTIVATING_STORYTELLER,
      PORTUGUESE_GODFATHER,
      PORTUGUESE_RESERVED_YOUNG_MAN,
      PORTUGUESE_SMART_YOUNG_GIRL,
      PORTUGUESE_KIND_HEARTED_GIRL,
      PORTUGUESE_POMPOUSLADY,
      PORTUGUESE_GRINCH,
      PORTUGUESE_DEBATOR,
      PORTUGUESE_SWEET_GIRL,
      PORTUGUESE_ATTRACTIVE_GIRL,
      PORTUGUESE_THOUGHTFUL_MAN,
      PORTUGUESE_PLAYFUL_GIRL,
      PORTUGUESE_GORGEOUS_LADY,
      PORTUGUESE_LOVELY_LADY,
      PORTUGUESE_SERENE_WOMAN,
      PORTUGUESE_SAD_TEEN,
      PORTUGUESE_MATURE_PARTNER,
      PORTUGUESE_COMEDIAN,
      PORTUGUESE_NAUGHTY_SCHOOLGIRL,
      PORTUGUESE_NARRATOR,
      PORTUGUESE_TOUGH_BOSS,
      PORTUGUESE_FUSSYHOSTESS,
      PORTUGUESE_DRAMATIST,
      PORTUGUESE_STEADYMENTOR,
      PORTUGUESE_JOVIALMAN,
      PORTUGUESE_CHARMING_QUEEN,
      PORTUGUESE_SANTA_CLAUS,
      PORTUGUESE_RUDOLPH,
      PORTUGUESE_ARNOLD,
      PORTUGUESE_CHARMING_SANTA,
      PORTUGUESE_GHOST,
      PORTUGUESE_HUMOROUS_ELDER,
      PORTUGUESE_CALM_LEADER,
      PORTUGUESE_GENTLE_TEACHER,
      PORTUGUESE_ENERGETIC_BOY,
      PORTUGUESE_RELIABLE_MAN,
      PORTUGUESE_SERENE_ELDER,
      PORTUGUESE_GRIM_REAPER,
      PORTUGUESE_ASSERTIVE_QUEEN,
      PORTUGUESE_WHIMSICAL_GIRL,
      PORTUGUESE_STRESSED_LADY,
      PORTUGUESE_FRIENDLY_NEIGHBOR,
      PORTUGUESE_CARING_GIRLFRIEND,
      PORTUGUESE_INSPIRING_LADY,
      PORTUGUESE_PLAYFUL_SPIRIT,
      PORTUGUESE_ELEGANT_GIRL,
      PORTUGUESE_COMPELLING_GIRL,
      PORTUGUESE_POWERFUL_VETERAN,
      PORTUGUESE_SENSIBLE_MANAGER,
      PORTUGUESE_THOUGHTFUL_LADY,
      PORTUGUESE_THEATRICAL_ACTOR,
      PORTUGUESE_FRAGILE_BOY,
      PORTUGUESE_CHATTY_GIRL,
      PORTUGUESE_CONSCIENTIOUSINSTRUCTOR,
      PORTUGUESE_RATIONAL_MAN,
      PORTUGUESE_WISE_SCHOLAR,
      PORTUGUESE_FRANK_LADY,
      PORTUGUESE_DETERMINED_MANAGER,
      PORTUGUESE_CHARMING_LADY,
      RUSSIAN_HANDSOME_CHILDHOOD_FRIEND,
      RUSSIAN_BRIGHT_HEROINE,
      RUSSIAN_ATTRACTIVE_GUY,
      RUSSIAN_BAD_TEMPERED_BOY,
      SPANISH_FRIENDLY_NEIGHBOR,
      SPANISH_FRAGILE_BOY,
      SPANISH_UPSET_GIRL,
      SPANISH_SOFT_SPOKEN_GIRL,
      SPANISH_CHARMING_QUEEN,
      SPANISH_NUTTYLADY,
      SPANISH_ELEGANT_GIRL,
      SPANISH_FASCINATING_BOY,
      SPANISH_FUNNY_GUY,
      SPANISH_PLAYFUL_SPIRIT,
      SPANISH_THEATRICAL_ACTOR,
      SPANISH_SERENE_WOMAN,
      SPANISH_MATURE_PARTNER,
      SPANISH_CAPTIVATING_STORYTELLER,
      SPANISH_NARRATOR,
      SPANISH_WISE_SCHOLAR,
      SPANISH_KIND_HEARTED_GIRL,
      SPANISH_DETERMINED_MANAGER,
      SPANISH_BOSSY_LEADER,
      SPANISH_RESERVED_YOUNG_MAN,
      SPANISH_CONFIDENT_WOMAN,
      SPANISH_THOUGHTFUL_MAN,
      SPANISH_STRONG_WILLED_BOY,
      SPANISH_SOPHISTICATED_LADY,
      SPANISH_RATIONAL_MAN,
      SPANISH_ANIME_CHARACTER,
      SPANISH_DEEP_TONED_MAN,
      SPANISH_FUSSYHOSTESS,
      SPANISH_SINCERE_TEEN,
      SPANISH_FRANK_LADY,
      SPANISH_COMEDIAN,
      SPANISH_DEBATOR,
      SPANISH_TOUGH_BOSS,
      SPANISH_WISELADY,
      SPANISH_STEADYMENTOR,
      FINNISH_MALE_1_V2,
      HINDI_MALE_1_V2,
      HINDI_FEMALE_2_V1,
      HINDI_FEMALE_1_V2,
      SPANISH_JOVIALMAN,
      SPANISH_SANTA_CLAUS,
      SPANISH_RUDOLPH,
      SPANISH_INTONATEGIRL,
      SPANISH_ARNOLD,
      SPANISH_GHOST,
      SPANISH_HUMOROUS_ELDER,
      SPANISH_ENERGETIC_BOY,
      SPANISH_WHIMSICAL_GIRL,
      SPANISH_STRICT_BOSS,
      SPANISH_RELIABLE_MAN,
      SPANISH_SERENE_ELDER,
      SPANISH_ANGRY_MAN,
      SPANISH_ASSERTIVE_QUEEN,
      SPANISH_CARING_GIRLFRIEND,
      SPANISH_POWERFUL_SOLDIER,
      SPANISH_PASSIONATE_WARRIOR,
      SPANISH_CHATTY_GIRL,
      SPANISH_ROMANTIC_HUSBAND,
      SPANISH_COMPELLING_GIRL,
      SPANISH_POWERFUL_VETERAN,
      SPANISH_SENSIBLE_MANAGER,
      SPANISH_THOUGHTFUL_LADY,
      TURKISH_CALM_WOMAN,
      TURKISH_TRUSTWORTHYMAN,
      UKRAINIAN_CALM_WOMAN,
      UKRAINIAN_WISE_SCHOLAR,
      VIETNAMESE_SERENE_MAN,
      VIETNAMESE_FEMALE_4_V1,
      VIETNAMESE_MALE_1_V2,
      VIETNAMESE_KINDHEARTED_GIRL,
      THAI_OPTIMISTIC_GIRL,
      THAI_MALE_1_SAMPLE8,
      THAI_TENDER_WOMAN,
      THAI_MALE_2_SAMPLE2,
      POLISH_MALE_1_SAMPLE4,
      POLISH_MALE_2_SAMPLE3,
      POLISH_FEMALE_1_SAMPLE1,
      POLISH_FEMALE_2_SAMPLE3,
      ROMANIAN_MALE_1_SAMPLE2,
      ROMANIAN_MALE_2_SAMPLE1,
      ROMANIAN_FEMALE_1_SAMPLE4,
      ROMANIAN_FEMALE_2_SAMPLE1,
      GREEK_FEMALE_1_SAMPLE1,
      GREEK_MALE_1A_V1,
      GREEK_FEMALE_2_SAMPLE3,
      CZECH_MALE_1_V1,
      CZECH_FEMALE_5_V7,
      CZECH_FEMALE_2_V2,
      FINNISH_MALE_3_V1,
      FINNISH_FEMALE_4_V1,
      BULGARIAN_MALE_2_V1,
      BULGARIAN_FEMALE_1_V1,
      DANISH_MALE_1_V1,
      DANISH_FEMALE_1_V1,
      HEBREW_MALE_1_V1,
      HEBREW_FEMALE_1_V1,
      MALAY_MALE_1_V1,
      MALAY_FEMALE_1_V1,
      MALAY_FEMALE_2_V1,
      PERSIAN_MALE_1_V1,
      PERSIAN_FEMALE_1_V1,
      SLOVAK_MALE_1_V1,
      SLOVAK_FEMALE_1_V1,
      SWEDISH_MALE_1_V1,
      SWEDISH_FEMALE_1_V1,
      CROATIAN_MALE_1_V1,
      CROATIAN_FEMALE_1_V1,
      FILIPINO_MALE_1_V1,
      FILIPINO_FEMALE_1_V1,
      HUNGARIAN_MALE_1_V1,
      HUNGARIAN_FEMALE_1_V1,
      NORWEGIAN_MALE_1_V1,
      NORWEGIAN_FEMALE_1_V1,
      SLOVENIAN_MALE_1_V1,
      SLOVENIAN_FEMALE_1_V2,
      CATALAN_MALE_1_V1,
      CATALAN_FEMALE_1_V1,
      NYNORSK_MALE_1_V1,
      NYNORSK_FEMALE_1_V1,
      TAMIL_MALE_1_V1,
      TAMIL_FEMALE_1_V1,
      AFRIKAANS_MALE_1_V1,
      AFRIKAANS_FEMALE_1_V1,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How the voice feels.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Emotion(String value) {
    /** {@code happy}. */
    public static final Emotion HAPPY = new Emotion("happy");

    /** {@code sad}. */
    public static final Emotion SAD = new Emotion("sad");

    /** {@code angry}. */
    public static final Emotion ANGRY = new Emotion("angry");

    /** {@code fearful}. */
    public static final Emotion FEARFUL = new Emotion("fearful");

    /** {@code disgusted}. */
    public static final Emotion DISGUSTED = new Emotion("disgusted");

    /** {@code surprised}. */
    public static final Emotion SURPRISED = new Emotion("surprised");

    /** {@code neutral}. */
    public static final Emotion NEUTRAL = new Emotion("neutral");

    public Emotion {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "happy" -> Known.HAPPY;
        case "sad" -> Known.SAD;
        case "angry" -> Known.ANGRY;
        case "fearful" -> Known.FEARFUL;
        case "disgusted" -> Known.DISGUSTED;
        case "surprised" -> Known.SURPRISED;
        case "neutral" -> Known.NEUTRAL;
        default -> Known.UNRECOGNIZED;
      };
    }

    /** The value itself. */
    @Override
    public String toString() {
      return value;
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      HAPPY,
      SAD,
      ANGRY,
      FEARFUL,
      DISGUSTED,
      SURPRISED,
      NEUTRAL,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * Samples a second of the result.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record SampleRate(Integer value) {
    /** {@code 8000}. */
    public static final SampleRate V8000 = new SampleRate(8000);

    /** {@code 16000}. */
    public static final SampleRate V16000 = new SampleRate(16000);

    /** {@code 22050}. */
    public static final SampleRate V22050 = new SampleRate(22050);

    /** {@code 24000}. */
    public static final SampleRate V24000 = new SampleRate(24000);

    /** {@code 32000}. */
    public static final SampleRate V32000 = new SampleRate(32000);

    /** {@code 44100}. */
    public static final SampleRate V44100 = new SampleRate(44100);

    public SampleRate {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(8000)) {
        return Known.V8000;
      }
      if (value.equals(16000)) {
        return Known.V16000;
      }
      if (value.equals(22050)) {
        return Known.V22050;
      }
      if (value.equals(24000)) {
        return Known.V24000;
      }
      if (value.equals(32000)) {
        return Known.V32000;
      }
      if (value.equals(44100)) {
        return Known.V44100;
      }
      return Known.UNRECOGNIZED;
    }

    /** The value itself. */
    @Override
    public String toString() {
      return String.valueOf(value);
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      V8000,
      V16000,
      V22050,
      V24000,
      V32000,
      V44100,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * Bits a second of the result.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Bitrate(Integer value) {
    /** {@code 32000}. */
    public static final Bitrate V32000 = new Bitrate(32000);

    /** {@code 64000}. */
    public static final Bitrate V64000 = new Bitrate(64000);

    /** {@code 128000}. */
    public static final Bitrate V128000 = new Bitrate(128000);

    /** {@code 256000}. */
    public static final Bitrate V256000 = new Bitrate(256000);

    public Bitrate {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(32000)) {
        return Known.V32000;
      }
      if (value.equals(64000)) {
        return Known.V64000;
      }
      if (value.equals(128000)) {
        return Known.V128000;
      }
      if (value.equals(256000)) {
        return Known.V256000;
      }
      return Known.UNRECOGNIZED;
    }

    /** The value itself. */
    @Override
    public String toString() {
      return String.valueOf(value);
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      V32000,
      V64000,
      V128000,
      V256000,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How many channels the result has: 1 is mono, 2 stereo.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Channel(Integer value) {
    /** {@code 1}. */
    public static final Channel V1 = new Channel(1);

    /** {@code 2}. */
    public static final Channel V2 = new Channel(2);

    public Channel {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      if (value.equals(1)) {
        return Known.V1;
      }
      if (value.equals(2)) {
        return Known.V2;
      }
      return Known.UNRECOGNIZED;
    }

    /** The value itself. */
    @Override
    public String toString() {
      return String.valueOf(value);
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      V1,
      V2,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * Format.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Format(String value) {
    /** {@code mp3}. */
    public static final Format MP3 = new Format("mp3");

    /** {@code wav}. */
    public static final Format WAV = new Format("wav");

    /** {@code pcm}. */
    public static final Format PCM = new Format("pcm");

    /** {@code flac}. */
    public static final Format FLAC = new Format("flac");

    public Format {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "mp3" -> Known.MP3;
        case "wav" -> Known.WAV;
        case "pcm" -> Known.PCM;
        case "flac" -> Known.FLAC;
        default -> Known.UNRECOGNIZED;
      };
    }

    /** The value itself. */
    @Override
    public String toString() {
      return value;
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      MP3,
      WAV,
      PCM,
      FLAC,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * The language to pronounce best.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record LanguageBoost(String value) {
    /** {@code Chinese}. */
    public static final LanguageBoost CHINESE = new LanguageBoost("Chinese");

    /** {@code Chinese,Yue}. */
    public static final LanguageBoost CHINESE_YUE = new LanguageBoost("Chinese,Yue");

    /** {@code English}. */
    public static final LanguageBoost ENGLISH = new LanguageBoost("English");

    /** {@code Arabic}. */
    public static final LanguageBoost ARABIC = new LanguageBoost("Arabic");

    /** {@code Russian}. */
    public static final LanguageBoost RUSSIAN = new LanguageBoost("Russian");

    /** {@code Spanish}. */
    public static final LanguageBoost SPANISH = new LanguageBoost("Spanish");

    /** {@code French}. */
    public static final LanguageBoost FRENCH = new LanguageBoost("French");

    /** {@code Portuguese}. */
    public static final LanguageBoost PORTUGUESE = new LanguageBoost("Portuguese");

    /** {@code German}. */
    public static final LanguageBoost GERMAN = new LanguageBoost("German");

    /** {@code Turkish}. */
    public static final LanguageBoost TURKISH = new LanguageBoost("Turkish");

    /** {@code Dutch}. */
    public static final LanguageBoost DUTCH = new LanguageBoost("Dutch");

    /** {@code Ukrainian}. */
    public static final LanguageBoost UKRAINIAN = new LanguageBoost("Ukrainian");

    /** {@code Vietnamese}. */
    public static final LanguageBoost VIETNAMESE = new LanguageBoost("Vietnamese");

    /** {@code Indonesian}. */
    public static final LanguageBoost INDONESIAN = new LanguageBoost("Indonesian");

    /** {@code Japanese}. */
    public static final LanguageBoost JAPANESE = new LanguageBoost("Japanese");

    /** {@code Italian}. */
    public static final LanguageBoost ITALIAN = new LanguageBoost("Italian");

    /** {@code Korean}. */
    public static final LanguageBoost KOREAN = new LanguageBoost("Korean");

    /** {@code Thai}. */
    public static final LanguageBoost THAI = new LanguageBoost("Thai");

    /** {@code Polish}. */
    public static final LanguageBoost POLISH = new LanguageBoost("Polish");

    /** {@code Romanian}. */
    public static final LanguageBoost ROMANIAN = new LanguageBoost("Romanian");

    /** {@code Greek}. */
    public static final LanguageBoost GREEK = new LanguageBoost("Greek");

    /** {@code Czech}. */
    public static final LanguageBoost CZECH = new LanguageBoost("Czech");

    /** {@code Finnish}. */
    public static final LanguageBoost FINNISH = new LanguageBoost("Finnish");

    /** {@code Hindi}. */
    public static final LanguageBoost HINDI = new LanguageBoost("Hindi");

    /** {@code Bulgarian}. */
    public static final LanguageBoost BULGARIAN = new LanguageBoost("Bulgarian");

    /** {@code Danish}. */
    public static final LanguageBoost DANISH = new LanguageBoost("Danish");

    /** {@code Hebrew}. */
    public static final LanguageBoost HEBREW = new LanguageBoost("Hebrew");

    /** {@code Malay}. */
    public static final LanguageBoost MALAY = new LanguageBoost("Malay");

    /** {@code Persian}. */
    public static final LanguageBoost PERSIAN = new LanguageBoost("Persian");

    /** {@code Slovak}. */
    public static final LanguageBoost SLOVAK = new LanguageBoost("Slovak");

    /** {@code Swedish}. */
    public static final LanguageBoost SWEDISH = new LanguageBoost("Swedish");

    /** {@code Croatian}. */
    public static final LanguageBoost CROATIAN = new LanguageBoost("Croatian");

    /** {@code Filipino}. */
    public static final LanguageBoost FILIPINO = new LanguageBoost("Filipino");

    /** {@code Hungarian}. */
    public static final LanguageBoost HUNGARIAN = new LanguageBoost("Hungarian");

    /** {@code Norwegian}. */
    public static final LanguageBoost NORWEGIAN = new LanguageBoost("Norwegian");

    /** {@code Slovenian}. */
    public static final LanguageBoost SLOVENIAN = new LanguageBoost("Slovenian");

    /** {@code Catalan}. */
    public static final LanguageBoost CATALAN = new LanguageBoost("Catalan");

    /** {@code Nynorsk}. */
    public static final LanguageBoost NYNORSK = new LanguageBoost("Nynorsk");

    /** {@code Tamil}. */
    public static final LanguageBoost TAMIL = new LanguageBoost("Tamil");

    /** {@code Afrikaans}. */
    public static final LanguageBoost AFRIKAANS = new LanguageBoost("Afrikaans");

    /** {@code auto}. */
    public static final LanguageBoost AUTO = new LanguageBoost("auto");

    public LanguageBoost {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "Chinese" -> Known.CHINESE;
        case "Chinese,Yue" -> Known.CHINESE_YUE;
        case "English" -> Known.ENGLISH;
        case "Arabic" -> Known.ARABIC;
        case "Russian" -> Known.RUSSIAN;
        case "Spanish" -> Known.SPANISH;
        case "French" -> Known.FRENCH;
        case "Portuguese" -> Known.PORTUGUESE;
        case "German" -> Known.GERMAN;
        case "Turkish" -> Known.TURKISH;
        case "Dutch" -> Known.DUTCH;
        case "Ukrainian" -> Known.UKRAINIAN;
        case "Vietnamese" -> Known.VIETNAMESE;
        case "Indonesian" -> Known.INDONESIAN;
        case "Japanese" -> Known.JAPANESE;
        case "Italian" -> Known.ITALIAN;
        case "Korean" -> Known.KOREAN;
        case "Thai" -> Known.THAI;
        case "Polish" -> Known.POLISH;
        case "Romanian" -> Known.ROMANIAN;
        case "Greek" -> Known.GREEK;
        case "Czech" -> Known.CZECH;
        case "Finnish" -> Known.FINNISH;
        case "Hindi" -> Known.HINDI;
        case "Bulgarian" -> Known.BULGARIAN;
        case "Danish" -> Known.DANISH;
        case "Hebrew" -> Known.HEBREW;
        case "Malay" -> Known.MALAY;
        case "Persian" -> Known.PERSIAN;
        case "Slovak" -> Known.SLOVAK;
        case "Swedish" -> Known.SWEDISH;
        case "Croatian" -> Known.CROATIAN;
        case "Filipino" -> Known.FILIPINO;
        case "Hungarian" -> Known.HUNGARIAN;
        case "Norwegian" -> Known.NORWEGIAN;
        case "Slovenian" -> Known.SLOVENIAN;
        case "Catalan" -> Known.CATALAN;
        case "Nynorsk" -> Known.NYNORSK;
        case "Tamil" -> Known.TAMIL;
        case "Afrikaans" -> Known.AFRIKAANS;
        case "auto" -> Known.AUTO;
        default -> Known.UNRECOGNIZED;
      };
    }

    /** The value itself. */
    @Override
    public String toString() {
      return value;
    }

    /** The listed values, for {@code switch}. */
    public enum Known {
      CHINESE,
      CHINESE_YUE,
      ENGLISH,
      ARABIC,
      RUSSIAN,
      SPANISH,
      FRENCH,
      PORTUGUESE,
      GERMAN,
      TURKISH,
      DUTCH,
      UKRAINIAN,
      VIETNAMESE,
      INDONESIAN,
      JAPANESE,
      ITALIAN,
      KOREAN,
      THAI,
      POLISH,
      ROMANIAN,
      GREEK,
      CZECH,
      FINNISH,
      HINDI,
      BULGARIAN,
      DANISH,
      HEBREW,
      MALAY,
      PERSIAN,
      SLOVAK,
      SWEDISH,
      CROATIAN,
      FILIPINO,
      HUNGARIAN,
      NORWEGIAN,
      SLOVENIAN,
      CATALAN,
      NYNORSK,
      TAMIL,
      AFRIKAANS,
      AUTO,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link MinimaxSpeech26HdInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private VoiceId voiceId = new VoiceId("Friendly_Person");
    private @Nullable Double speed;
    private @Nullable Double volume;
    private @Nullable Integer pitch;
    private @Nullable Emotion emotion;
    private @Nullable Boolean englishNormalization;
    private @Nullable SampleRate sampleRate;
    private @Nullable Bitrate bitrate;
    private @Nullable Channel channel;
    private @Nullable Format format;
    private @Nullable LanguageBoost languageBoost;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** The voice that speaks. Default {@code Friendly_Person}. */
    public Builder voiceId(VoiceId voiceId) {
      this.voiceId = voiceId;
      return this;
    }

    /** Speed. 0.5 to 2, in steps of 0.01, default {@code 1}. */
    public Builder speed(@Nullable Double speed) {
      this.speed = speed;
      return this;
    }

    /** Volume. 0.1 to 10, in steps of 0.01, default {@code 1}. */
    public Builder volume(@Nullable Double volume) {
      this.volume = volume;
      return this;
    }

    /** Pitch. -12 to 12, default {@code 0}. */
    public Builder pitch(@Nullable Integer pitch) {
      this.pitch = pitch;
      return this;
    }

    /** How the voice feels. Default {@code happy}. */
    public Builder emotion(@Nullable Emotion emotion) {
      this.emotion = emotion;
      return this;
    }

    /** Whether numbers, dates and the like are read out as English words. Default {@code false}. */
    public Builder englishNormalization(@Nullable Boolean englishNormalization) {
      this.englishNormalization = englishNormalization;
      return this;
    }

    /** Samples a second of the result. In hertz, default {@code 8000}. */
    public Builder sampleRate(@Nullable SampleRate sampleRate) {
      this.sampleRate = sampleRate;
      return this;
    }

    /** Bits a second of the result. Default {@code 32000}. */
    public Builder bitrate(@Nullable Bitrate bitrate) {
      this.bitrate = bitrate;
      return this;
    }

    /** How many channels the result has: 1 is mono, 2 stereo. Default {@code 1}. */
    public Builder channel(@Nullable Channel channel) {
      this.channel = channel;
      return this;
    }

    /** Format. Default {@code mp3}. */
    public Builder format(@Nullable Format format) {
      this.format = format;
      return this;
    }

    /** The language to pronounce best. Default {@code auto}. */
    public Builder languageBoost(@Nullable LanguageBoost languageBoost) {
      this.languageBoost = languageBoost;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public MinimaxSpeech26HdInput build() {
      return new MinimaxSpeech26HdInput(
          prompt,
          voiceId,
          speed,
          volume,
          pitch,
          emotion,
          englishNormalization,
          sampleRate,
          bitrate,
          channel,
          format,
          languageBoost,
          unknownFields);
    }
  }
}
