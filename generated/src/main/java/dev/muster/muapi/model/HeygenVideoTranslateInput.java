// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.Jobs;
import dev.muster.muapi.api.VideoToVideoApi;
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
 * What the model {@code heygen-video-translate} takes.
 *
 * @param videoUrl URL of a video. At most 2083 characters.
 * @param language Language. Default {@code Hindi}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record HeygenVideoTranslateInput(
    String videoUrl, @Nullable Language language, Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public HeygenVideoTranslateInput {
    Objects.requireNonNull(videoUrl, "videoUrl is required");
    unknownFields = Json.copyOf(unknownFields);
  }

  /** Starts an empty one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from these values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.videoUrl = videoUrl;
    builder.language = language;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.HEYGEN_VIDEO_TRANSLATE;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(VideoToVideoApi.class).heygenVideoTranslate(this, null);
  }

  @Override
  public String modelName() {
    return "heygen-video-translate";
  }

  static JsonAdapter<HeygenVideoTranslateInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(HeygenVideoTranslateInput::builder, Builder::build)
        .required("video_url", Json.STRING, HeygenVideoTranslateInput::videoUrl, Builder::videoUrl)
        .optional(
            "language",
            Json.wrap(Json.STRING, Language::new, Language::value),
            HeygenVideoTranslateInput::language,
            Builder::language)
        .unknown(HeygenVideoTranslateInput::unknownFields, Builder::unknownField);
  }

  /**
   * Language.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Language(String value) {
    /** {@code English}. */
    public static final Language ENGLISH = new Language("English");

    /** {@code Spanish}. */
    public static final Language SPANISH = new Language("Spanish");

    /** {@code French}. */
    public static final Language FRENCH = new Language("French");

    /** {@code Hindi}. */
    public static final Language HINDI = new Language("Hindi");

    /** {@code Italian}. */
    public static final Language ITALIAN = new Language("Italian");

    /** {@code German}. */
    public static final Language GERMAN = new Language("German");

    /** {@code Polish}. */
    public static final Language POLISH = new Language("Polish");

    /** {@code Portuguese}. */
    public static final Language PORTUGUESE = new Language("Portuguese");

    /** {@code Chinese}. */
    public static final Language CHINESE = new Language("Chinese");

    /** {@code Japanese}. */
    public static final Language JAPANESE = new Language("Japanese");

    /** {@code Dutch}. */
    public static final Language DUTCH = new Language("Dutch");

    /** {@code Turkish}. */
    public static final Language TURKISH = new Language("Turkish");

    /** {@code Korean}. */
    public static final Language KOREAN = new Language("Korean");

    /** {@code Danish}. */
    public static final Language DANISH = new Language("Danish");

    /** {@code Arabic}. */
    public static final Language ARABIC = new Language("Arabic");

    /** {@code Romanian}. */
    public static final Language ROMANIAN = new Language("Romanian");

    /** {@code Mandarin}. */
    public static final Language MANDARIN = new Language("Mandarin");

    /** {@code Filipino}. */
    public static final Language FILIPINO = new Language("Filipino");

    /** {@code Swedish}. */
    public static final Language SWEDISH = new Language("Swedish");

    /** {@code Indonesian}. */
    public static final Language INDONESIAN = new Language("Indonesian");

    /** {@code Ukrainian}. */
    public static final Language UKRAINIAN = new Language("Ukrainian");

    /** {@code Greek}. */
    public static final Language GREEK = new Language("Greek");

    /** {@code Czech}. */
    public static final Language CZECH = new Language("Czech");

    /** {@code Bulgarian}. */
    public static final Language BULGARIAN = new Language("Bulgarian");

    /** {@code Malay}. */
    public static final Language MALAY = new Language("Malay");

    /** {@code Slovak}. */
    public static final Language SLOVAK = new Language("Slovak");

    /** {@code Croatian}. */
    public static final Language CROATIAN = new Language("Croatian");

    /** {@code Tamil}. */
    public static final Language TAMIL = new Language("Tamil");

    /** {@code Finnish}. */
    public static final Language FINNISH = new Language("Finnish");

    /** {@code Russian}. */
    public static final Language RUSSIAN = new Language("Russian");

    /** {@code Afrikaans (South Africa)}. */
    public static final Language AFRIKAANS_SOUTH_AFRICA = new Language("Afrikaans (South Africa)");

    /** {@code Albanian (Albania)}. */
    public static final Language ALBANIAN_ALBANIA = new Language("Albanian (Albania)");

    /** {@code Amharic (Ethiopia)}. */
    public static final Language AMHARIC_ETHIOPIA = new Language("Amharic (Ethiopia)");

    /** {@code Arabic (Algeria)}. */
    public static final Language ARABIC_ALGERIA = new Language("Arabic (Algeria)");

    /** {@code Arabic (Bahrain)}. */
    public static final Language ARABIC_BAHRAIN = new Language("Arabic (Bahrain)");

    /** {@code Arabic (Egypt)}. */
    public static final Language ARABIC_EGYPT = new Language("Arabic (Egypt)");

    /** {@code Arabic (Iraq)}. */
    public static final Language ARABIC_IRAQ = new Language("Arabic (Iraq)");

    /** {@code Arabic (Jordan)}. */
    public static final Language ARABIC_JORDAN = new Language("Arabic (Jordan)");

    /** {@code Arabic (Kuwait)}. */
    public static final Language ARABIC_KUWAIT = new Language("Arabic (Kuwait)");

    /** {@code Arabic (Lebanon)}. */
    public static final Language ARABIC_LEBANON = new Language("Arabic (Lebanon)");

    /** {@code Arabic (Libya)}. */
    public static final Language ARABIC_LIBYA = new Language("Arabic (Libya)");

    /** {@code Arabic (Morocco)}. */
    public static final Language ARABIC_MOROCCO = new Language("Arabic (Morocco)");

    /** {@code Arabic (Oman)}. */
    public static final Language ARABIC_OMAN = new Language("Arabic (Oman)");

    /** {@code Arabic (Qatar)}. */
    public static final Language ARABIC_QATAR = new Language("Arabic (Qatar)");

    /** {@code Arabic (Saudi Arabia)}. */
    public static final Language ARABIC_SAUDI_ARABIA = new Language("Arabic (Saudi Arabia)");

    /** {@code Arabic (Syria)}. */
    public static final Language ARABIC_SYRIA = new Language("Arabic (Syria)");

    /** {@code Arabic (Tunisia)}. */
    public static final Language ARABIC_TUNISIA = new Language("Arabic (Tunisia)");

    /** {@code Arabic (United Arab Emirates)}. */
    public static final Language ARABIC_UNITED_ARAB_EMIRATES =
        new Language("Arabic (United Arab Emirates)");

    /** {@code Arabic (Yemen)}. */
    public static final Language ARABIC_YEMEN = new Language("Arabic (Yemen)");

    /** {@code Armenian (Armenia)}. */
    public static final Language ARMENIAN_ARMENIA = new Language("Armenian (Armenia)");

    /** {@code Azerbaijani (Latin, Azerbaijan)}. */
    public static final Language AZERBAIJANI_LATIN_AZERBAIJAN =
        new Language("Azerbaijani (Latin, Azerbaijan)");

    /** {@code Bangla (Bangladesh)}. */
    public static final Language BANGLA_BANGLADESH = new Language("Bangla (Bangladesh)");

    /** {@code Basque}. */
    public static final Language BASQUE = new Language("Basque");

    /** {@code Bengali (India)}. */
    public static final Language BENGALI_INDIA = new Language("Bengali (India)");

    /** {@code Bosnian (Bosnia and Herzegovina)}. */
    public static final Language BOSNIAN_BOSNIA_AND_HERZEGOVINA =
        new Language("Bosnian (Bosnia and Herzegovina)");

    /** {@code Bulgarian (Bulgaria)}. */
    public static final Language BULGARIAN_BULGARIA = new Language("Bulgarian (Bulgaria)");

    /** {@code Burmese (Myanmar)}. */
    public static final Language BURMESE_MYANMAR = new Language("Burmese (Myanmar)");

    /** {@code Catalan}. */
    public static final Language CATALAN = new Language("Catalan");

    /** {@code Chinese (Cantonese, Traditional)}. */
    public static final Language CHINESE_CANTONESE_TRADITIONAL =
        new Language("Chinese (Cantonese, Traditional)");

    /** {@code Chinese (Jilu Mandarin, Simplified)}. */
    public static final Language CHINESE_JILU_MANDARIN_SIMPLIFIED =
        new Language("Chinese (Jilu Mandarin, Simplified)");

    /** {@code Chinese (Mandarin, Simplified)}. */
    public static final Language CHINESE_MANDARIN_SIMPLIFIED =
        new Language("Chinese (Mandarin, Simplified)");

    /** {@code Chinese (Northeastern Mandarin, Simplified)}. */
    public static final Language CHINESE_NORTHEASTERN_MANDARIN_SIMPLIFIED =
        new Language("Chinese (Northeastern Mandarin, Simplified)");

    /** {@code Chinese (Southwestern Mandarin, Simplified)}. */
    public static final Language CHINESE_SOUTHWESTERN_MANDARIN_SIMPLIFIED =
        new Language("Chinese (Southwestern Mandarin, Simplified)");

    /** {@code Chinese (Taiwanese Mandarin, Traditional)}. */
    public static final Language CHINESE_TAIWANESE_MANDARIN_TRADITIONAL =
        new Language("Chinese (Taiwanese Mandarin, Traditional)");

    /** {@code Chinese (Wu, Simplified)}. */
    public static final Language CHINESE_WU_SIMPLIFIED = new Language("Chinese (Wu, Simplified)");

    /** {@code Chinese (Zhongyuan Mandarin Henan, Simplified)}. */
    public static final Language CHINESE_ZHONGYUAN_MANDARIN_HENAN_SIMPLIFIED =
        new Language("Chinese (Zhongyuan Mandarin Henan, Simplified)");

    /** {@code Chinese (Zhongyuan Mandarin Shaanxi, Simplified)}. */
    public static final Language CHINESE_ZHONGYUAN_MANDARIN_SHAANXI_SIMPLIFIED =
        new Language("Chinese (Zhongyuan Mandarin Shaanxi, Simplified)");

    /** {@code Croatian (Croatia)}. */
    public static final Language CROATIAN_CROATIA = new Language("Croatian (Croatia)");

    /** {@code Czech (Czechia)}. */
    public static final Language CZECH_CZECHIA = new Language("Czech (Czechia)");

    /** {@code Danish (Denmark)}. */
    public static final Language DANISH_DENMARK = new Language("Danish (Denmark)");

    /** {@code Dutch (Belgium)}. */
    public static final Language DUTCH_BELGIUM = new Language("Dutch (Belgium)");

    /** {@code Dutch (Netherlands)}. */
    public static final Language DUTCH_NETHERLANDS = new Language("Dutch (Netherlands)");

    /** {@code English (Australia)}. */
    public static final Language ENGLISH_AUSTRALIA = new Language("English (Australia)");

    /** {@code English (Canada)}. */
    public static final Language ENGLISH_CANADA = new Language("English (Canada)");

    /** {@code English (Hong Kong SAR)}. */
    public static final Language ENGLISH_HONG_KONG_SAR = new Language("English (Hong Kong SAR)");

    /** {@code English (India)}. */
    public static final Language ENGLISH_INDIA = new Language("English (India)");

    /** {@code English (Ireland)}. */
    public static final Language ENGLISH_IRELAND = new Language("English (Ireland)");

    /** {@code English (Kenya)}. */
    public static final Language ENGLISH_KENYA = new Language("English (Kenya)");

    /** {@code English (New Zealand)}. */
    public static final Language ENGLISH_NEW_ZEALAND = new Language("English (New Zealand)");

    /** {@code English (Nigeria)}. */
    public static final Language ENGLISH_NIGERIA = new Language("English (Nigeria)");

    /** {@code English (Philippines)}. */
    public static final Language ENGLISH_PHILIPPINES = new Language("English (Philippines)");

    /** {@code English (Singapore)}. */
    public static final Language ENGLISH_SINGAPORE = new Language("English (Singapore)");

    /** {@code English (South Africa)}. */
    public static final Language ENGLISH_SOUTH_AFRICA = new Language("English (South Africa)");

    /** {@code English (Tanzania)}. */
    public static final Language ENGLISH_TANZANIA = new Language("English (Tanzania)");

    /** {@code English (UK)}. */
    public static final Language ENGLISH_UK = new Language("English (UK)");

    /** {@code English (United States)}. */
    public static final Language ENGLISH_UNITED_STATES = new Language("English (United States)");

    /** {@code Estonian (Estonia)}. */
    public static final Language ESTONIAN_ESTONIA = new Language("Estonian (Estonia)");

    /** {@code Filipino (Philippines)}. */
    public static final Language FILIPINO_PHILIPPINES = new Language("Filipino (Philippines)");

    /** {@code Finnish (Finland)}. */
    public static final Language FINNISH_FINLAND = new Language("Finnish (Finland)");

    /** {@code French (Belgium)}. */
    public static final Language FRENCH_BELGIUM = new Language("French (Belgium)");

    /** {@code French (Canada)}. */
    public static final Language FRENCH_CANADA = new Language("French (Canada)");

    /** {@code French (France)}. */
    public static final Language FRENCH_FRANCE = new Language("French (France)");

    /** {@code French (Switzerland)}. */
    public static final Language FRENCH_SWITZERLAND = new Language("French (Switzerland)");

    /** {@code Galician}. */
    public static final Language GALICIAN = new Language("Galician");

    /** {@code Georgian (Georgia)}. */
    public static final Language GEORGIAN_GEORGIA = new Language("Georgian (Georgia)");

    /** {@code German (Austria)}. */
    public static final Language GERMAN_AUSTRIA = new Language("German (Austria)");

    /** {@code German (Germany)}. */
    public static final Language GERMAN_GERMANY = new Language("German (Germany)");

    /** {@code German (Switzerland)}. */
    public static final Language GERMAN_SWITZERLAND = new Language("German (Switzerland)");

    /** {@code Greek (Greece)}. */
    public static final Language GREEK_GREECE = new Language("Greek (Greece)");

    /** {@code Gujarati (India)}. */
    public static final Language GUJARATI_INDIA = new Language("Gujarati (India)");

    /** {@code Hebrew (Israel)}. */
    public static final Language HEBREW_ISRAEL = new Language("Hebrew (Israel)");

    /** {@code Hindi (India)}. */
    public static final Language HINDI_INDIA = new Language("Hindi (India)");

    /** {@code Hungarian (Hungary)}. */
    public static final Language HUNGARIAN_HUNGARY = new Language("Hungarian (Hungary)");

    /** {@code Icelandic (Iceland)}. */
    public static final Language ICELANDIC_ICELAND = new Language("Icelandic (Iceland)");

    /** {@code Indonesian (Indonesia)}. */
    public static final Language INDONESIAN_INDONESIA = new Language("Indonesian (Indonesia)");

    /** {@code Irish (Ireland)}. */
    public static final Language IRISH_IRELAND = new Language("Irish (Ireland)");

    /** {@code Italian (Italy)}. */
    public static final Language ITALIAN_ITALY = new Language("Italian (Italy)");

    /** {@code Japanese (Japan)}. */
    public static final Language JAPANESE_JAPAN = new Language("Japanese (Japan)");

    /** {@code Javanese (Latin, Indonesia)}. */
    public static final Language JAVANESE_LATIN_INDONESIA =
        new Language("Javanese (Latin, Indonesia)");

    /** {@code Kannada (India)}. */
    public static final Language KANNADA_INDIA = new Language("Kannada (India)");

    /** {@code Kazakh (Kazakhstan)}. */
    public static final Language KAZAKH_KAZAKHSTAN = new Language("Kazakh (Kazakhstan)");

    /** {@code Khmer (Cambodia)}. */
    public static final Language KHMER_CAMBODIA = new Language("Khmer (Cambodia)");

    /** {@code Korean (Korea)}. */
    public static final Language KOREAN_KOREA = new Language("Korean (Korea)");

    /** {@code Lao (Laos)}. */
    public static final Language LAO_LAOS = new Language("Lao (Laos)");

    /** {@code Latvian (Latvia)}. */
    public static final Language LATVIAN_LATVIA = new Language("Latvian (Latvia)");

    /** {@code Lithuanian (Lithuania)}. */
    public static final Language LITHUANIAN_LITHUANIA = new Language("Lithuanian (Lithuania)");

    /** {@code Macedonian (North Macedonia)}. */
    public static final Language MACEDONIAN_NORTH_MACEDONIA =
        new Language("Macedonian (North Macedonia)");

    /** {@code Malay (Malaysia)}. */
    public static final Language MALAY_MALAYSIA = new Language("Malay (Malaysia)");

    /** {@code Malayalam (India)}. */
    public static final Language MALAYALAM_INDIA = new Language("Malayalam (India)");

    /** {@code Maltese (Malta)}. */
    public static final Language MALTESE_MALTA = new Language("Maltese (Malta)");

    /** {@code Marathi (India)}. */
    public static final Language MARATHI_INDIA = new Language("Marathi (India)");

    /** {@code Mongolian (Mongolia)}. */
    public static final Language MONGOLIAN_MONGOLIA = new Language("Mongolian (Mongolia)");

    /** {@code Nepali (Nepal)}. */
    public static final Language NEPALI_NEPAL = new Language("Nepali (Nepal)");

    /** {@code Norwegian Bokmål (Norway)}. */
    public static final Language NORWEGIAN_BOKM_L_NORWAY =
        new Language("Norwegian Bokmål (Norway)");

    /** {@code Pashto (Afghanistan)}. */
    public static final Language PASHTO_AFGHANISTAN = new Language("Pashto (Afghanistan)");

    /** {@code Persian (Iran)}. */
    public static final Language PERSIAN_IRAN = new Language("Persian (Iran)");

    /** {@code Polish (Poland)}. */
    public static final Language POLISH_POLAND = new Language("Polish (Poland)");

    /** {@code Portuguese (Brazil)}. */
    public static final Language PORTUGUESE_BRAZIL = new Language("Portuguese (Brazil)");

    /** {@code Portuguese (Portugal)}. */
    public static final Language PORTUGUESE_PORTUGAL = new Language("Portuguese (Portugal)");

    /** {@code Romanian (Romania)}. */
    public static final Language ROMANIAN_ROMANIA = new Language("Romanian (Romania)");

    /** {@code Russian (Russia)}. */
    public static final Language RUSSIAN_RUSSIA = new Language("Russian (Russia)");

    /** {@code Serbian (Latin, Serbia)}. */
    public static final Language SERBIAN_LATIN_SERBIA = new Language("Serbian (Latin, Serbia)");

    /** {@code Sinhala (Sri Lanka)}. */
    public static final Language SINHALA_SRI_LANKA = new Language("Sinhala (Sri Lanka)");

    /** {@code Slovak (Slovakia)}. */
    public static final Language SLOVAK_SLOVAKIA = new Language("Slovak (Slovakia)");

    /** {@code Slovenian (Slovenia)}. */
    public static final Language SLOVENIAN_SLOVENIA = new Language("Slovenian (Slovenia)");

    /** {@code Somali (Somalia)}. */
    public static final Language SOMALI_SOMALIA = new Language("Somali (Somalia)");

    /** {@code Spanish (Argentina)}. */
    public static final Language SPANISH_ARGENTINA = new Language("Spanish (Argentina)");

    /** {@code Spanish (Bolivia)}. */
    public static final Language SPANISH_BOLIVIA = new Language("Spanish (Bolivia)");

    /** {@code Spanish (Chile)}. */
    public static final Language SPANISH_CHILE = new Language("Spanish (Chile)");

    /** {@code Spanish (Colombia)}. */
    public static final Language SPANISH_COLOMBIA = new Language("Spanish (Colombia)");

    /** {@code Spanish (Costa Rica)}. */
    public static final Language SPANISH_COSTA_RICA = new Language("Spanish (Costa Rica)");

    /** {@code Spanish (Cuba)}. */
    public static final Language SPANISH_CUBA = new Language("Spanish (Cuba)");

    /** {@code Spanish (Dominican Republic)}. */
    public static final Language SPANISH_DOMINICAN_REPUBLIC =
        new Language("Spanish (Dominican Republic)");

    /** {@code Spanish (Ecuador)}. */
    public static final Language SPANISH_ECUADOR = new Language("Spanish (Ecuador)");

    /** {@code Spanish (El Salvador)}. */
    public static final Language SPANISH_EL_SALVADOR = new Language("Spanish (El Salvador)");

    /** {@code Spanish (Equatorial Guinea)}. */
    public static final Language SPANISH_EQUATORIAL_GUINEA =
        new Language("Spanish (Equatorial Guinea)");

    /** {@code Spanish (Guatemala)}. */
    public static final Language SPANISH_GUATEMALA = new Language("Spanish (Guatemala)");

    /** {@code Spanish (Honduras)}. */
    public static final Language SPANISH_HONDURAS = new Language("Spanish (Honduras)");

    /** {@code Spanish (Mexico)}. */
    public static final Language SPANISH_MEXICO = new Language("Spanish (Mexico)");

    /** {@code Spanish (Nicaragua)}. */
    public static final Language SPANISH_NICARAGUA = new Language("Spanish (Nicaragua)");

    /** {@code Spanish (Panama)}. */
    public static final Language SPANISH_PANAMA = new Language("Spanish (Panama)");

    /** {@code Spanish (Paraguay)}. */
    public static final Language SPANISH_PARAGUAY = new Language("Spanish (Paraguay)");

    /** {@code Spanish (Peru)}. */
    public static final Language SPANISH_PERU = new Language("Spanish (Peru)");

    /** {@code Spanish (Puerto Rico)}. */
    public static final Language SPANISH_PUERTO_RICO = new Language("Spanish (Puerto Rico)");

    /** {@code Spanish (Spain)}. */
    public static final Language SPANISH_SPAIN = new Language("Spanish (Spain)");

    /** {@code Spanish (United States)}. */
    public static final Language SPANISH_UNITED_STATES = new Language("Spanish (United States)");

    /** {@code Spanish (Uruguay)}. */
    public static final Language SPANISH_URUGUAY = new Language("Spanish (Uruguay)");

    /** {@code Spanish (Venezuela)}. */
    public static final Language SPANISH_VENEZUELA = new Language("Spanish (Venezuela)");

    /** {@code Sundanese (Indonesia)}. */
    public static final Language SUNDANESE_INDONESIA = new Language("Sundanese (Indonesia)");

    /** {@code Swahili (Kenya)}. */
    public static final Language SWAHILI_KENYA = new Language("Swahili (Kenya)");

    /** {@code Swahili (Tanzania)}. */
    public static final Language SWAHILI_TANZANIA = new Language("Swahili (Tanzania)");

    /** {@code Swedish (Sweden)}. */
    public static final Language SWEDISH_SWEDEN = new Language("Swedish (Sweden)");

    /** {@code Tamil (India)}. */
    public static final Language TAMIL_INDIA = new Language("Tamil (India)");

    /** {@code Tamil (Malaysia)}. */
    public static final Language TAMIL_MALAYSIA = new Language("Tamil (Malaysia)");

    /** {@code Tamil (Singapore)}. */
    public static final Language TAMIL_SINGAPORE = new Language("Tamil (Singapore)");

    /** {@code Tamil (Sri Lanka)}. */
    public static final Language TAMIL_SRI_LANKA = new Language("Tamil (Sri Lanka)");

    /** {@code Telugu (India)}. */
    public static final Language TELUGU_INDIA = new Language("Telugu (India)");

    /** {@code Thai (Thailand)}. */
    public static final Language THAI_THAILAND = new Language("Thai (Thailand)");

    /** {@code Turkish (Türkiye)}. */
    public static final Language TURKISH_T_RKIYE = new Language("Turkish (Türkiye)");

    /** {@code Ukrainian (Ukraine)}. */
    public static final Language UKRAINIAN_UKRAINE = new Language("Ukrainian (Ukraine)");

    /** {@code Urdu (India)}. */
    public static final Language URDU_INDIA = new Language("Urdu (India)");

    /** {@code Urdu (Pakistan)}. */
    public static final Language URDU_PAKISTAN = new Language("Urdu (Pakistan)");

    /** {@code Uzbek (Latin, Uzbekistan)}. */
    public static final Language UZBEK_LATIN_UZBEKISTAN = new Language("Uzbek (Latin, Uzbekistan)");

    /** {@code Vietnamese (Vietnam)}. */
    public static final Language VIETNAMESE_VIETNAM = new Language("Vietnamese (Vietnam)");

    /** {@code Welsh (United Kingdom)}. */
    public static final Language WELSH_UNITED_KINGDOM = new Language("Welsh (United Kingdom)");

    /** {@code Zulu (South Africa)}. */
    public static final Language ZULU_SOUTH_AFRICA = new Language("Zulu (South Africa)");

    /** {@code English - Your Accent}. */
    public static final Language ENGLISH_YOUR_ACCENT = new Language("English - Your Accent");

    /** {@code English - American Accent}. */
    public static final Language ENGLISH_AMERICAN_ACCENT =
        new Language("English - American Accent");

    public Language {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "English" -> Known.ENGLISH;
        case "Spanish" -> Known.SPANISH;
        case "French" -> Known.FRENCH;
        case "Hindi" -> Known.HINDI;
        case "Italian" -> Known.ITALIAN;
        case "German" -> Known.GERMAN;
        case "Polish" -> Known.POLISH;
        case "Portuguese" -> Known.PORTUGUESE;
        case "Chinese" -> Known.CHINESE;
        case "Japanese" -> Known.JAPANESE;
        case "Dutch" -> Known.DUTCH;
        case "Turkish" -> Known.TURKISH;
        case "Korean" -> Known.KOREAN;
        case "Danish" -> Known.DANISH;
        case "Arabic" -> Known.ARABIC;
        case "Romanian" -> Known.ROMANIAN;
        case "Mandarin" -> Known.MANDARIN;
        case "Filipino" -> Known.FILIPINO;
        case "Swedish" -> Known.SWEDISH;
        case "Indonesian" -> Known.INDONESIAN;
        case "Ukrainian" -> Known.UKRAINIAN;
        case "Greek" -> Known.GREEK;
        case "Czech" -> Known.CZECH;
        case "Bulgarian" -> Known.BULGARIAN;
        case "Malay" -> Known.MALAY;
        case "Slovak" -> Known.SLOVAK;
        case "Croatian" -> Known.CROATIAN;
        case "Tamil" -> Known.TAMIL;
        case "Finnish" -> Known.FINNISH;
        case "Russian" -> Known.RUSSIAN;
        case "Afrikaans (South Africa)" -> Known.AFRIKAANS_SOUTH_AFRICA;
        case "Albanian (Albania)" -> Known.ALBANIAN_ALBANIA;
        case "Amharic (Ethiopia)" -> Known.AMHARIC_ETHIOPIA;
        case "Arabic (Algeria)" -> Known.ARABIC_ALGERIA;
        case "Arabic (Bahrain)" -> Known.ARABIC_BAHRAIN;
        case "Arabic (Egypt)" -> Known.ARABIC_EGYPT;
        case "Arabic (Iraq)" -> Known.ARABIC_IRAQ;
        case "Arabic (Jordan)" -> Known.ARABIC_JORDAN;
        case "Arabic (Kuwait)" -> Known.ARABIC_KUWAIT;
        case "Arabic (Lebanon)" -> Known.ARABIC_LEBANON;
        case "Arabic (Libya)" -> Known.ARABIC_LIBYA;
        case "Arabic (Morocco)" -> Known.ARABIC_MOROCCO;
        case "Arabic (Oman)" -> Known.ARABIC_OMAN;
        case "Arabic (Qatar)" -> Known.ARABIC_QATAR;
        case "Arabic (Saudi Arabia)" -> Known.ARABIC_SAUDI_ARABIA;
        case "Arabic (Syria)" -> Known.ARABIC_SYRIA;
        case "Arabic (Tunisia)" -> Known.ARABIC_TUNISIA;
        case "Arabic (United Arab Emirates)" -> Known.ARABIC_UNITED_ARAB_EMIRATES;
        case "Arabic (Yemen)" -> Known.ARABIC_YEMEN;
        case "Armenian (Armenia)" -> Known.ARMENIAN_ARMENIA;
        case "Azerbaijani (Latin, Azerbaijan)" -> Known.AZERBAIJANI_LATIN_AZERBAIJAN;
        case "Bangla (Bangladesh)" -> Known.BANGLA_BANGLADESH;
        case "Basque" -> Known.BASQUE;
        case "Bengali (India)" -> Known.BENGALI_INDIA;
        case "Bosnian (Bosnia and Herzegovina)" -> Known.BOSNIAN_BOSNIA_AND_HERZEGOVINA;
        case "Bulgarian (Bulgaria)" -> Known.BULGARIAN_BULGARIA;
        case "Burmese (Myanmar)" -> Known.BURMESE_MYANMAR;
        case "Catalan" -> Known.CATALAN;
        case "Chinese (Cantonese, Traditional)" -> Known.CHINESE_CANTONESE_TRADITIONAL;
        case "Chinese (Jilu Mandarin, Simplified)" -> Known.CHINESE_JILU_MANDARIN_SIMPLIFIED;
        case "Chinese (Mandarin, Simplified)" -> Known.CHINESE_MANDARIN_SIMPLIFIED;
        case "Chinese (Northeastern Mandarin, Simplified)" ->
            Known.CHINESE_NORTHEASTERN_MANDARIN_SIMPLIFIED;
        case "Chinese (Southwestern Mandarin, Simplified)" ->
            Known.CHINESE_SOUTHWESTERN_MANDARIN_SIMPLIFIED;
        case "Chinese (Taiwanese Mandarin, Traditional)" ->
            Known.CHINESE_TAIWANESE_MANDARIN_TRADITIONAL;
        case "Chinese (Wu, Simplified)" -> Known.CHINESE_WU_SIMPLIFIED;
        case "Chinese (Zhongyuan Mandarin Henan, Simplified)" ->
            Known.CHINESE_ZHONGYUAN_MANDARIN_HENAN_SIMPLIFIED;
        case "Chinese (Zhongyuan Mandarin Shaanxi, Simplified)" ->
            Known.CHINESE_ZHONGYUAN_MANDARIN_SHAANXI_SIMPLIFIED;
        case "Croatian (Croatia)" -> Known.CROATIAN_CROATIA;
        case "Czech (Czechia)" -> Known.CZECH_CZECHIA;
        case "Danish (Denmark)" -> Known.DANISH_DENMARK;
        case "Dutch (Belgium)" -> Known.DUTCH_BELGIUM;
        case "Dutch (Netherlands)" -> Known.DUTCH_NETHERLANDS;
        case "English (Australia)" -> Known.ENGLISH_AUSTRALIA;
        case "English (Canada)" -> Known.ENGLISH_CANADA;
        case "English (Hong Kong SAR)" -> Known.ENGLISH_HONG_KONG_SAR;
        case "English (India)" -> Known.ENGLISH_INDIA;
        case "English (Ireland)" -> Known.ENGLISH_IRELAND;
        case "English (Kenya)" -> Known.ENGLISH_KENYA;
        case "English (New Zealand)" -> Known.ENGLISH_NEW_ZEALAND;
        case "English (Nigeria)" -> Known.ENGLISH_NIGERIA;
        case "English (Philippines)" -> Known.ENGLISH_PHILIPPINES;
        case "English (Singapore)" -> Known.ENGLISH_SINGAPORE;
        case "English (South Africa)" -> Known.ENGLISH_SOUTH_AFRICA;
        case "English (Tanzania)" -> Known.ENGLISH_TANZANIA;
        case "English (UK)" -> Known.ENGLISH_UK;
        case "English (United States)" -> Known.ENGLISH_UNITED_STATES;
        case "Estonian (Estonia)" -> Known.ESTONIAN_ESTONIA;
        case "Filipino (Philippines)" -> Known.FILIPINO_PHILIPPINES;
        case "Finnish (Finland)" -> Known.FINNISH_FINLAND;
        case "French (Belgium)" -> Known.FRENCH_BELGIUM;
        case "French (Canada)" -> Known.FRENCH_CANADA;
        case "French (France)" -> Known.FRENCH_FRANCE;
        case "French (Switzerland)" -> Known.FRENCH_SWITZERLAND;
        case "Galician" -> Known.GALICIAN;
        case "Georgian (Georgia)" -> Known.GEORGIAN_GEORGIA;
        case "German (Austria)" -> Known.GERMAN_AUSTRIA;
        case "German (Germany)" -> Known.GERMAN_GERMANY;
        case "German (Switzerland)" -> Known.GERMAN_SWITZERLAND;
        case "Greek (Greece)" -> Known.GREEK_GREECE;
        case "Gujarati (India)" -> Known.GUJARATI_INDIA;
        case "Hebrew (Israel)" -> Known.HEBREW_ISRAEL;
        case "Hindi (India)" -> Known.HINDI_INDIA;
        case "Hungarian (Hungary)" -> Known.HUNGARIAN_HUNGARY;
        case "Icelandic (Iceland)" -> Known.ICELANDIC_ICELAND;
        case "Indonesian (Indonesia)" -> Known.INDONESIAN_INDONESIA;
        case "Irish (Ireland)" -> Known.IRISH_IRELAND;
        case "Italian (Italy)" -> Known.ITALIAN_ITALY;
        case "Japanese (Japan)" -> Known.JAPANESE_JAPAN;
        case "Javanese (Latin, Indonesia)" -> Known.JAVANESE_LATIN_INDONESIA;
        case "Kannada (India)" -> Known.KANNADA_INDIA;
        case "Kazakh (Kazakhstan)" -> Known.KAZAKH_KAZAKHSTAN;
        case "Khmer (Cambodia)" -> Known.KHMER_CAMBODIA;
        case "Korean (Korea)" -> Known.KOREAN_KOREA;
        case "Lao (Laos)" -> Known.LAO_LAOS;
        case "Latvian (Latvia)" -> Known.LATVIAN_LATVIA;
        case "Lithuanian (Lithuania)" -> Known.LITHUANIAN_LITHUANIA;
        case "Macedonian (North Macedonia)" -> Known.MACEDONIAN_NORTH_MACEDONIA;
        case "Malay (Malaysia)" -> Known.MALAY_MALAYSIA;
        case "Malayalam (India)" -> Known.MALAYALAM_INDIA;
        case "Maltese (Malta)" -> Known.MALTESE_MALTA;
        case "Marathi (India)" -> Known.MARATHI_INDIA;
        case "Mongolian (Mongolia)" -> Known.MONGOLIAN_MONGOLIA;
        case "Nepali (Nepal)" -> Known.NEPALI_NEPAL;
        case "Norwegian Bokmål (Norway)" -> Known.NORWEGIAN_BOKM_L_NORWAY;
        case "Pashto (Afghanistan)" -> Known.PASHTO_AFGHANISTAN;
        case "Persian (Iran)" -> Known.PERSIAN_IRAN;
        case "Polish (Poland)" -> Known.POLISH_POLAND;
        case "Portuguese (Brazil)" -> Known.PORTUGUESE_BRAZIL;
        case "Portuguese (Portugal)" -> Known.PORTUGUESE_PORTUGAL;
        case "Romanian (Romania)" -> Known.ROMANIAN_ROMANIA;
        case "Russian (Russia)" -> Known.RUSSIAN_RUSSIA;
        case "Serbian (Latin, Serbia)" -> Known.SERBIAN_LATIN_SERBIA;
        case "Sinhala (Sri Lanka)" -> Known.SINHALA_SRI_LANKA;
        case "Slovak (Slovakia)" -> Known.SLOVAK_SLOVAKIA;
        case "Slovenian (Slovenia)" -> Known.SLOVENIAN_SLOVENIA;
        case "Somali (Somalia)" -> Known.SOMALI_SOMALIA;
        case "Spanish (Argentina)" -> Known.SPANISH_ARGENTINA;
        case "Spanish (Bolivia)" -> Known.SPANISH_BOLIVIA;
        case "Spanish (Chile)" -> Known.SPANISH_CHILE;
        case "Spanish (Colombia)" -> Known.SPANISH_COLOMBIA;
        case "Spanish (Costa Rica)" -> Known.SPANISH_COSTA_RICA;
        case "Spanish (Cuba)" -> Known.SPANISH_CUBA;
        case "Spanish (Dominican Republic)" -> Known.SPANISH_DOMINICAN_REPUBLIC;
        case "Spanish (Ecuador)" -> Known.SPANISH_ECUADOR;
        case "Spanish (El Salvador)" -> Known.SPANISH_EL_SALVADOR;
        case "Spanish (Equatorial Guinea)" -> Known.SPANISH_EQUATORIAL_GUINEA;
        case "Spanish (Guatemala)" -> Known.SPANISH_GUATEMALA;
        case "Spanish (Honduras)" -> Known.SPANISH_HONDURAS;
        case "Spanish (Mexico)" -> Known.SPANISH_MEXICO;
        case "Spanish (Nicaragua)" -> Known.SPANISH_NICARAGUA;
        case "Spanish (Panama)" -> Known.SPANISH_PANAMA;
        case "Spanish (Paraguay)" -> Known.SPANISH_PARAGUAY;
        case "Spanish (Peru)" -> Known.SPANISH_PERU;
        case "Spanish (Puerto Rico)" -> Known.SPANISH_PUERTO_RICO;
        case "Spanish (Spain)" -> Known.SPANISH_SPAIN;
        case "Spanish (United States)" -> Known.SPANISH_UNITED_STATES;
        case "Spanish (Uruguay)" -> Known.SPANISH_URUGUAY;
        case "Spanish (Venezuela)" -> Known.SPANISH_VENEZUELA;
        case "Sundanese (Indonesia)" -> Known.SUNDANESE_INDONESIA;
        case "Swahili (Kenya)" -> Known.SWAHILI_KENYA;
        case "Swahili (Tanzania)" -> Known.SWAHILI_TANZANIA;
        case "Swedish (Sweden)" -> Known.SWEDISH_SWEDEN;
        case "Tamil (India)" -> Known.TAMIL_INDIA;
        case "Tamil (Malaysia)" -> Known.TAMIL_MALAYSIA;
        case "Tamil (Singapore)" -> Known.TAMIL_SINGAPORE;
        case "Tamil (Sri Lanka)" -> Known.TAMIL_SRI_LANKA;
        case "Telugu (India)" -> Known.TELUGU_INDIA;
        case "Thai (Thailand)" -> Known.THAI_THAILAND;
        case "Turkish (Türkiye)" -> Known.TURKISH_T_RKIYE;
        case "Ukrainian (Ukraine)" -> Known.UKRAINIAN_UKRAINE;
        case "Urdu (India)" -> Known.URDU_INDIA;
        case "Urdu (Pakistan)" -> Known.URDU_PAKISTAN;
        case "Uzbek (Latin, Uzbekistan)" -> Known.UZBEK_LATIN_UZBEKISTAN;
        case "Vietnamese (Vietnam)" -> Known.VIETNAMESE_VIETNAM;
        case "Welsh (United Kingdom)" -> Known.WELSH_UNITED_KINGDOM;
        case "Zulu (South Africa)" -> Known.ZULU_SOUTH_AFRICA;
        case "English - Your Accent" -> Known.ENGLISH_YOUR_ACCENT;
        case "English - American Accent" -> Known.ENGLISH_AMERICAN_ACCENT;
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
      ENGLISH,
      SPANISH,
      FRENCH,
      HINDI,
      ITALIAN,
      GERMAN,
      POLISH,
      PORTUGUESE,
      CHINESE,
      JAPANESE,
      DUTCH,
      TURKISH,
      KOREAN,
      DANISH,
      ARABIC,
      ROMANIAN,
      MANDARIN,
      FILIPINO,
      SWEDISH,
      INDONESIAN,
      UKRAINIAN,
      GREEK,
      CZECH,
      BULGARIAN,
      MALAY,
      SLOVAK,
      CROATIAN,
      TAMIL,
      FINNISH,
      RUSSIAN,
      AFRIKAANS_SOUTH_AFRICA,
      ALBANIAN_ALBANIA,
      AMHARIC_ETHIOPIA,
      ARABIC_ALGERIA,
      ARABIC_BAHRAIN,
      ARABIC_EGYPT,
      ARABIC_IRAQ,
      ARABIC_JORDAN,
      ARABIC_KUWAIT,
      ARABIC_LEBANON,
      ARABIC_LIBYA,
      ARABIC_MOROCCO,
      ARABIC_OMAN,
      ARABIC_QATAR,
      ARABIC_SAUDI_ARABIA,
      ARABIC_SYRIA,
      ARABIC_TUNISIA,
      ARABIC_UNITED_ARAB_EMIRATES,
      ARABIC_YEMEN,
      ARMENIAN_ARMENIA,
      AZERBAIJANI_LATIN_AZERBAIJAN,
      BANGLA_BANGLADESH,
      BASQUE,
      BENGALI_INDIA,
      BOSNIAN_BOSNIA_AND_HERZEGOVINA,
      BULGARIAN_BULGARIA,
      BURMESE_MYANMAR,
      CATALAN,
      CHINESE_CANTONESE_TRADITIONAL,
      CHINESE_JILU_MANDARIN_SIMPLIFIED,
      CHINESE_MANDARIN_SIMPLIFIED,
      CHINESE_NORTHEASTERN_MANDARIN_SIMPLIFIED,
      CHINESE_SOUTHWESTERN_MANDARIN_SIMPLIFIED,
      CHINESE_TAIWANESE_MANDARIN_TRADITIONAL,
      CHINESE_WU_SIMPLIFIED,
      CHINESE_ZHONGYUAN_MANDARIN_HENAN_SIMPLIFIED,
      CHINESE_ZHONGYUAN_MANDARIN_SHAANXI_SIMPLIFIED,
      CROATIAN_CROATIA,
      CZECH_CZECHIA,
      DANISH_DENMARK,
      DUTCH_BELGIUM,
      DUTCH_NETHERLANDS,
      ENGLISH_AUSTRALIA,
      ENGLISH_CANADA,
      ENGLISH_HONG_KONG_SAR,
      ENGLISH_INDIA,
      ENGLISH_IRELAND,
      ENGLISH_KENYA,
      ENGLISH_NEW_ZEALAND,
      ENGLISH_NIGERIA,
      ENGLISH_PHILIPPINES,
      ENGLISH_SINGAPORE,
      ENGLISH_SOUTH_AFRICA,
      ENGLISH_TANZANIA,
      ENGLISH_UK,
      ENGLISH_UNITED_STATES,
      ESTONIAN_ESTONIA,
      FILIPINO_PHILIPPINES,
      FINNISH_FINLAND,
      FRENCH_BELGIUM,
      FRENCH_CANADA,
      FRENCH_FRANCE,
      FRENCH_SWITZERLAND,
      GALICIAN,
      GEORGIAN_GEORGIA,
      GERMAN_AUSTRIA,
      GERMAN_GERMANY,
      GERMAN_SWITZERLAND,
      GREEK_GREECE,
      GUJARATI_INDIA,
      HEBREW_ISRAEL,
      HINDI_INDIA,
      HUNGARIAN_HUNGARY,
      ICELANDIC_ICELAND,
      INDONESIAN_INDONESIA,
      IRISH_IRELAND,
      ITALIAN_ITALY,
      JAPANESE_JAPAN,
      JAVANESE_LATIN_INDONESIA,
      KANNADA_INDIA,
      KAZAKH_KAZAKHSTAN,
      KHMER_CAMBODIA,
      KOREAN_KOREA,
      LAO_LAOS,
      LATVIAN_LATVIA,
      LITHUANIAN_LITHUANIA,
      MACEDONIAN_NORTH_MACEDONIA,
      MALAY_MALAYSIA,
      MALAYALAM_INDIA,
      MALTESE_MALTA,
      MARATHI_INDIA,
      MONGOLIAN_MONGOLIA,
      NEPALI_NEPAL,
      NORWEGIAN_BOKM_L_NORWAY,
      PASHTO_AFGHANISTAN,
      PERSIAN_IRAN,
      POLISH_POLAND,
      PORTUGUESE_BRAZIL,
      PORTUGUESE_PORTUGAL,
      ROMANIAN_ROMANIA,
      RUSSIAN_RUSSIA,
      SERBIAN_LATIN_SERBIA,
      SINHALA_SRI_LANKA,
      SLOVAK_SLOVAKIA,
      SLOVENIAN_SLOVENIA,
      SOMALI_SOMALIA,
      SPANISH_ARGENTINA,
      SPANISH_BOLIVIA,
      SPANISH_CHILE,
      SPANISH_COLOMBIA,
      SPANISH_COSTA_RICA,
      SPANISH_CUBA,
      SPANISH_DOMINICAN_REPUBLIC,
      SPANISH_ECUADOR,
      SPANISH_EL_SALVADOR,
      SPANISH_EQUATORIAL_GUINEA,
      SPANISH_GUATEMALA,
      SPANISH_HONDURAS,
      SPANISH_MEXICO,
      SPANISH_NICARAGUA,
      SPANISH_PANAMA,
      SPANISH_PARAGUAY,
      SPANISH_PERU,
      SPANISH_PUERTO_RICO,
      SPANISH_SPAIN,
      SPANISH_UNITED_STATES,
      SPANISH_URUGUAY,
      SPANISH_VENEZUELA,
      SUNDANESE_INDONESIA,
      SWAHILI_KENYA,
      SWAHILI_TANZANIA,
      SWEDISH_SWEDEN,
      TAMIL_INDIA,
      TAMIL_MALAYSIA,
      TAMIL_SINGAPORE,
      TAMIL_SRI_LANKA,
      TELUGU_INDIA,
      THAI_THAILAND,
      TURKISH_T_RKIYE,
      UKRAINIAN_UKRAINE,
      URDU_INDIA,
      URDU_PAKISTAN,
      UZBEK_LATIN_UZBEKISTAN,
      VIETNAMESE_VIETNAM,
      WELSH_UNITED_KINGDOM,
      ZULU_SOUTH_AFRICA,
      ENGLISH_YOUR_ACCENT,
      ENGLISH_AMERICAN_ACCENT,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link HeygenVideoTranslateInput}. */
  public static final class Builder {
    private @Nullable String videoUrl;
    private @Nullable Language language;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** URL of a video. At most 2083 characters. */
    public Builder videoUrl(String videoUrl) {
      this.videoUrl = videoUrl;
      return this;
    }

    /** Language. Default {@code Hindi}. */
    public Builder language(@Nullable Language language) {
      this.language = language;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public HeygenVideoTranslateInput build() {
      return new HeygenVideoTranslateInput(videoUrl, language, unknownFields);
    }
  }
}
