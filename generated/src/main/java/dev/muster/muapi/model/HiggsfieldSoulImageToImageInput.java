// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.model;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.muster.muapi.api.ImageToImageApi;
import dev.muster.muapi.api.Jobs;
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
 * What the model {@code higgsfield-soul-image-to-image} takes.
 *
 * @param prompt What is wanted, in words.
 * @param imageUrl URL of an image. At most 2083 characters.
 * @param style Style. Default {@code DigitalCam}.
 * @param aspectRatio The shape of the result, width to height. Default {@code 9:16}.
 * @param strength Strength. 0 to 1, in steps of 0.01, default {@code 0.5}.
 * @param quality How much effort goes into the result. Default {@code medium}.
 * @param unknownFields fields that the contract does not name, as they are.
 */
public record HiggsfieldSoulImageToImageInput(
    String prompt,
    String imageUrl,
    @Nullable Style style,
    @Nullable AspectRatio aspectRatio,
    @Nullable Double strength,
    @Nullable Quality quality,
    Map<String, @Nullable Object> unknownFields)
    implements JobInput<Submission, Prediction> {

  /** Checks that the required values are there. Prefer {@link #builder()}. */
  @GrowsWithTheApi
  public HiggsfieldSoulImageToImageInput {
    Objects.requireNonNull(prompt, "prompt is required");
    Objects.requireNonNull(imageUrl, "imageUrl is required");
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
    builder.imageUrl = imageUrl;
    builder.style = style;
    builder.aspectRatio = aspectRatio;
    builder.strength = strength;
    builder.quality = quality;
    builder.unknownFields.putAll(unknownFields);
    return builder;
  }

  @Override
  public JobDescriptor<Submission, Prediction> descriptor() {
    return Jobs.HIGGSFIELD_SOUL_IMAGE_TO_IMAGE;
  }

  @Override
  public Call<Submission> call(Apis apis) {
    return apis.of(ImageToImageApi.class).higgsfieldSoulImageToImage(this, null);
  }

  @Override
  public String modelName() {
    return "higgsfield-soul-image-to-image";
  }

  static JsonAdapter<HiggsfieldSoulImageToImageInput> jsonAdapter(Moshi moshi) {
    return ObjectAdapter.of(HiggsfieldSoulImageToImageInput::builder, Builder::build)
        .required("prompt", Json.STRING, HiggsfieldSoulImageToImageInput::prompt, Builder::prompt)
        .required(
            "image_url", Json.STRING, HiggsfieldSoulImageToImageInput::imageUrl, Builder::imageUrl)
        .optional(
            "style",
            Json.wrap(Json.STRING, Style::new, Style::value),
            HiggsfieldSoulImageToImageInput::style,
            Builder::style)
        .optional(
            "aspect_ratio",
            Json.wrap(Json.STRING, AspectRatio::new, AspectRatio::value),
            HiggsfieldSoulImageToImageInput::aspectRatio,
            Builder::aspectRatio)
        .optional(
            "strength", Json.DOUBLE, HiggsfieldSoulImageToImageInput::strength, Builder::strength)
        .optional(
            "quality",
            Json.wrap(Json.STRING, Quality::new, Quality::value),
            HiggsfieldSoulImageToImageInput::quality,
            Builder::quality)
        .unknown(HiggsfieldSoulImageToImageInput::unknownFields, Builder::unknownField);
  }

  /**
   * Style.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Style(String value) {
    /** {@code Creatures}. */
    public static final Style CREATURES = new Style("Creatures");

    /** {@code Medieval}. */
    public static final Style MEDIEVAL = new Style("Medieval");

    /** {@code Spotlight}. */
    public static final Style SPOTLIGHT = new Style("Spotlight");

    /** {@code Giant People}. */
    public static final Style GIANT_PEOPLE = new Style("Giant People");

    /** {@code Red balloon}. */
    public static final Style RED_BALLOON = new Style("Red balloon");

    /** {@code green editorial}. */
    public static final Style GREEN_EDITORIAL = new Style("green editorial");

    /** {@code Subway}. */
    public static final Style SUBWAY = new Style("Subway");

    /** {@code Library}. */
    public static final Style LIBRARY = new Style("Library");

    /** {@code Realistic}. */
    public static final Style REALISTIC = new Style("Realistic");

    /** {@code DigitalCam}. */
    public static final Style DIGITAL_CAM = new Style("DigitalCam");

    /** {@code Grillz Selfie}. */
    public static final Style GRILLZ_SELFIE = new Style("Grillz Selfie");

    /** {@code Bleached Brows}. */
    public static final Style BLEACHED_BROWS = new Style("Bleached Brows");

    /** {@code Sitting on the Street}. */
    public static final Style SITTING_ON_THE_STREET = new Style("Sitting on the Street");

    /** {@code Crossing the street}. */
    public static final Style CROSSING_THE_STREET = new Style("Crossing the street");

    /** {@code Angel Wings}. */
    public static final Style ANGEL_WINGS = new Style("Angel Wings");

    /** {@code Duplicate}. */
    public static final Style DUPLICATE = new Style("Duplicate");

    /** {@code cocktail}. */
    public static final Style COCKTAIL = new Style("cocktail");

    /** {@code Quiet luxury}. */
    public static final Style QUIET_LUXURY = new Style("Quiet luxury");

    /** {@code Fireproof}. */
    public static final Style FIREPROOF = new Style("Fireproof");

    /** {@code Elevator Mirror}. */
    public static final Style ELEVATOR_MIRROR = new Style("Elevator Mirror");

    /** {@code 360 cam}. */
    public static final Style V360_CAM = new Style("360 cam");

    /** {@code Glitch}. */
    public static final Style GLITCH = new Style("Glitch");

    /** {@code FashionShow}. */
    public static final Style FASHION_SHOW = new Style("FashionShow");

    /** {@code PixeletedFace}. */
    public static final Style PIXELETED_FACE = new Style("PixeletedFace");

    /** {@code Sunbathing}. */
    public static final Style SUNBATHING = new Style("Sunbathing");

    /** {@code Paper Face}. */
    public static final Style PAPER_FACE = new Style("Paper Face");

    /** {@code 90s Grain}. */
    public static final Style V90S_GRAIN = new Style("90s Grain");

    /** {@code Geominimal}. */
    public static final Style GEOMINIMAL = new Style("Geominimal");

    /** {@code Foggy Morning}. */
    public static final Style FOGGY_MORNING = new Style("Foggy Morning");

    /** {@code Overexposed}. */
    public static final Style OVEREXPOSED = new Style("Overexposed");

    /** {@code Sunset beach}. */
    public static final Style SUNSET_BEACH = new Style("Sunset beach");

    /** {@code Giant Accessory}. */
    public static final Style GIANT_ACCESSORY = new Style("Giant Accessory");

    /** {@code RingSelfie}. */
    public static final Style RING_SELFIE = new Style("RingSelfie");

    /** {@code Street view}. */
    public static final Style STREET_VIEW = new Style("Street view");

    /** {@code 90’s Editorial}. */
    public static final Style V90_S_EDITORIAL = new Style("90’s Editorial");

    /** {@code Rhyme & blues}. */
    public static final Style RHYME_BLUES = new Style("Rhyme & blues");

    /** {@code 2000s Cam}. */
    public static final Style V2000S_CAM = new Style("2000s Cam");

    /** {@code CCTV}. */
    public static final Style CCTV = new Style("CCTV");

    /** {@code 0.5 Outfit}. */
    public static final Style V0_5_OUTFIT = new Style("0.5 Outfit");

    /** {@code Amalfi Summer}. */
    public static final Style AMALFI_SUMMER = new Style("Amalfi Summer");

    /** {@code Bimbocore}. */
    public static final Style BIMBOCORE = new Style("Bimbocore");

    /** {@code 0.5 Selfie}. */
    public static final Style V0_5_SELFIE = new Style("0.5 Selfie");

    /** {@code Sand}. */
    public static final Style SAND = new Style("Sand");

    /** {@code Vintage PhotoBooth}. */
    public static final Style VINTAGE_PHOTO_BOOTH = new Style("Vintage PhotoBooth");

    /** {@code afterparty cam}. */
    public static final Style AFTERPARTY_CAM = new Style("afterparty cam");

    /** {@code Babydoll MakeUp}. */
    public static final Style BABYDOLL_MAKE_UP = new Style("Babydoll MakeUp");

    /** {@code Through The Glass}. */
    public static final Style THROUGH_THE_GLASS = new Style("Through The Glass");

    /** {@code Gallery}. */
    public static final Style GALLERY = new Style("Gallery");

    /** {@code Eating Food}. */
    public static final Style EATING_FOOD = new Style("Eating Food");

    /** {@code Swords Hill}. */
    public static final Style SWORDS_HILL = new Style("Swords Hill");

    /** {@code Office beach}. */
    public static final Style OFFICE_BEACH = new Style("Office beach");

    /** {@code Help It's Too Big}. */
    public static final Style HELP_IT_S_TOO_BIG = new Style("Help It's Too Big");

    /** {@code Japandi}. */
    public static final Style JAPANDI = new Style("Japandi");

    /** {@code iPhone}. */
    public static final Style I_PHONE = new Style("iPhone");

    /** {@code Gorpcore}. */
    public static final Style GORPCORE = new Style("Gorpcore");

    /** {@code Indie sleaze}. */
    public static final Style INDIE_SLEAZE = new Style("Indie sleaze");

    /** {@code Fairycore}. */
    public static final Style FAIRYCORE = new Style("Fairycore");

    /** {@code Tumblr}. */
    public static final Style TUMBLR = new Style("Tumblr");

    /** {@code Avant-garde}. */
    public static final Style AVANT_GARDE = new Style("Avant-garde");

    /** {@code HairClips}. */
    public static final Style HAIR_CLIPS = new Style("HairClips");

    /** {@code birthday mess}. */
    public static final Style BIRTHDAY_MESS = new Style("birthday mess");

    /** {@code Clouded Dream}. */
    public static final Style CLOUDED_DREAM = new Style("Clouded Dream");

    /** {@code Y2K Posters}. */
    public static final Style Y2_K_POSTERS = new Style("Y2K Posters");

    /** {@code tokyo drift}. */
    public static final Style TOKYO_DRIFT = new Style("tokyo drift");

    /** {@code Object Makeup}. */
    public static final Style OBJECT_MAKEUP = new Style("Object Makeup");

    /** {@code Graffiti}. */
    public static final Style GRAFFITI = new Style("Graffiti");

    /** {@code Sunburnt}. */
    public static final Style SUNBURNT = new Style("Sunburnt");

    /** {@code hallway noir}. */
    public static final Style HALLWAY_NOIR = new Style("hallway noir");

    /** {@code 2000s Fashion}. */
    public static final Style V2000S_FASHION = new Style("2000s Fashion");

    /** {@code Night Beach}. */
    public static final Style NIGHT_BEACH = new Style("Night Beach");

    /** {@code Movie}. */
    public static final Style MOVIE = new Style("Movie");

    /** {@code Long legs}. */
    public static final Style LONG_LEGS = new Style("Long legs");

    /** {@code 7\}. */
    public static final Style V7 = new Style("7\\");

    /** {@code General}. */
    public static final Style GENERAL = new Style("General");

    /** {@code Nail Check}. */
    public static final Style NAIL_CHECK = new Style("Nail Check");

    /** {@code Coquette core}. */
    public static final Style COQUETTE_CORE = new Style("Coquette core");

    /** {@code Mixed Media}. */
    public static final Style MIXED_MEDIA = new Style("Mixed Media");

    /** {@code Selfcare}. */
    public static final Style SELFCARE = new Style("Selfcare");

    /** {@code Grunge}. */
    public static final Style GRUNGE = new Style("Grunge");

    /** {@code Double take}. */
    public static final Style DOUBLE_TAKE = new Style("Double take");

    /** {@code 505room}. */
    public static final Style V505ROOM = new Style("505room");

    /** {@code Flight mode}. */
    public static final Style FLIGHT_MODE = new Style("Flight mode");

    /** {@code Escalator}. */
    public static final Style ESCALATOR = new Style("Escalator");

    /** {@code burgundy suit}. */
    public static final Style BURGUNDY_SUIT = new Style("burgundy suit");

    /** {@code Fisheye}. */
    public static final Style FISHEYE = new Style("Fisheye");

    /** {@code Shoe Check}. */
    public static final Style SHOE_CHECK = new Style("Shoe Check");

    /** {@code Rainy Day}. */
    public static final Style RAINY_DAY = new Style("Rainy Day");

    /** {@code Mt. Fuji}. */
    public static final Style MT_FUJI = new Style("Mt. Fuji");

    /** {@code Sea breeze}. */
    public static final Style SEA_BREEZE = new Style("Sea breeze");

    /** {@code Invertethereal}. */
    public static final Style INVERTETHEREAL = new Style("Invertethereal");

    /** {@code Y2K}. */
    public static final Style Y2_K = new Style("Y2K");

    /** {@code Tokyo Streetstyle}. */
    public static final Style TOKYO_STREETSTYLE = new Style("Tokyo Streetstyle");

    /** {@code chrome exit}. */
    public static final Style CHROME_EXIT = new Style("chrome exit");

    /** {@code Night rider}. */
    public static final Style NIGHT_RIDER = new Style("Night rider");

    /** {@code Artwork}. */
    public static final Style ARTWORK = new Style("Artwork");

    /** {@code Glazed doll skin makeup}. */
    public static final Style GLAZED_DOLL_SKIN_MAKEUP = new Style("Glazed doll skin makeup");

    /** {@code mount view}. */
    public static final Style MOUNT_VIEW = new Style("mount view");

    /** {@code 2049}. */
    public static final Style V2049 = new Style("2049");

    /** {@code blackout fit}. */
    public static final Style BLACKOUT_FIT = new Style("blackout fit");

    /** {@code Bike mafia}. */
    public static final Style BIKE_MAFIA = new Style("Bike mafia");

    /** {@code static glow}. */
    public static final Style STATIC_GLOW = new Style("static glow");

    /** {@code Nicotine glow}. */
    public static final Style NICOTINE_GLOW = new Style("Nicotine glow");

    /** {@code brick shade}. */
    public static final Style BRICK_SHADE = new Style("brick shade");

    /** {@code dmv}. */
    public static final Style DMV = new Style("dmv");

    /** {@code Fish-eye twin}. */
    public static final Style FISH_EYE_TWIN = new Style("Fish-eye twin");

    /** {@code It’s french}. */
    public static final Style IT_S_FRENCH = new Style("It’s french");

    public Style {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "Creatures" -> Known.CREATURES;
        case "Medieval" -> Known.MEDIEVAL;
        case "Spotlight" -> Known.SPOTLIGHT;
        case "Giant People" -> Known.GIANT_PEOPLE;
        case "Red balloon" -> Known.RED_BALLOON;
        case "green editorial" -> Known.GREEN_EDITORIAL;
        case "Subway" -> Known.SUBWAY;
        case "Library" -> Known.LIBRARY;
        case "Realistic" -> Known.REALISTIC;
        case "DigitalCam" -> Known.DIGITAL_CAM;
        case "Grillz Selfie" -> Known.GRILLZ_SELFIE;
        case "Bleached Brows" -> Known.BLEACHED_BROWS;
        case "Sitting on the Street" -> Known.SITTING_ON_THE_STREET;
        case "Crossing the street" -> Known.CROSSING_THE_STREET;
        case "Angel Wings" -> Known.ANGEL_WINGS;
        case "Duplicate" -> Known.DUPLICATE;
        case "cocktail" -> Known.COCKTAIL;
        case "Quiet luxury" -> Known.QUIET_LUXURY;
        case "Fireproof" -> Known.FIREPROOF;
        case "Elevator Mirror" -> Known.ELEVATOR_MIRROR;
        case "360 cam" -> Known.V360_CAM;
        case "Glitch" -> Known.GLITCH;
        case "FashionShow" -> Known.FASHION_SHOW;
        case "PixeletedFace" -> Known.PIXELETED_FACE;
        case "Sunbathing" -> Known.SUNBATHING;
        case "Paper Face" -> Known.PAPER_FACE;
        case "90s Grain" -> Known.V90S_GRAIN;
        case "Geominimal" -> Known.GEOMINIMAL;
        case "Foggy Morning" -> Known.FOGGY_MORNING;
        case "Overexposed" -> Known.OVEREXPOSED;
        case "Sunset beach" -> Known.SUNSET_BEACH;
        case "Giant Accessory" -> Known.GIANT_ACCESSORY;
        case "RingSelfie" -> Known.RING_SELFIE;
        case "Street view" -> Known.STREET_VIEW;
        case "90’s Editorial" -> Known.V90_S_EDITORIAL;
        case "Rhyme & blues" -> Known.RHYME_BLUES;
        case "2000s Cam" -> Known.V2000S_CAM;
        case "CCTV" -> Known.CCTV;
        case "0.5 Outfit" -> Known.V0_5_OUTFIT;
        case "Amalfi Summer" -> Known.AMALFI_SUMMER;
        case "Bimbocore" -> Known.BIMBOCORE;
        case "0.5 Selfie" -> Known.V0_5_SELFIE;
        case "Sand" -> Known.SAND;
        case "Vintage PhotoBooth" -> Known.VINTAGE_PHOTO_BOOTH;
        case "afterparty cam" -> Known.AFTERPARTY_CAM;
        case "Babydoll MakeUp" -> Known.BABYDOLL_MAKE_UP;
        case "Through The Glass" -> Known.THROUGH_THE_GLASS;
        case "Gallery" -> Known.GALLERY;
        case "Eating Food" -> Known.EATING_FOOD;
        case "Swords Hill" -> Known.SWORDS_HILL;
        case "Office beach" -> Known.OFFICE_BEACH;
        case "Help It's Too Big" -> Known.HELP_IT_S_TOO_BIG;
        case "Japandi" -> Known.JAPANDI;
        case "iPhone" -> Known.I_PHONE;
        case "Gorpcore" -> Known.GORPCORE;
        case "Indie sleaze" -> Known.INDIE_SLEAZE;
        case "Fairycore" -> Known.FAIRYCORE;
        case "Tumblr" -> Known.TUMBLR;
        case "Avant-garde" -> Known.AVANT_GARDE;
        case "HairClips" -> Known.HAIR_CLIPS;
        case "birthday mess" -> Known.BIRTHDAY_MESS;
        case "Clouded Dream" -> Known.CLOUDED_DREAM;
        case "Y2K Posters" -> Known.Y2_K_POSTERS;
        case "tokyo drift" -> Known.TOKYO_DRIFT;
        case "Object Makeup" -> Known.OBJECT_MAKEUP;
        case "Graffiti" -> Known.GRAFFITI;
        case "Sunburnt" -> Known.SUNBURNT;
        case "hallway noir" -> Known.HALLWAY_NOIR;
        case "2000s Fashion" -> Known.V2000S_FASHION;
        case "Night Beach" -> Known.NIGHT_BEACH;
        case "Movie" -> Known.MOVIE;
        case "Long legs" -> Known.LONG_LEGS;
        case "7\\" -> Known.V7;
        case "General" -> Known.GENERAL;
        case "Nail Check" -> Known.NAIL_CHECK;
        case "Coquette core" -> Known.COQUETTE_CORE;
        case "Mixed Media" -> Known.MIXED_MEDIA;
        case "Selfcare" -> Known.SELFCARE;
        case "Grunge" -> Known.GRUNGE;
        case "Double take" -> Known.DOUBLE_TAKE;
        case "505room" -> Known.V505ROOM;
        case "Flight mode" -> Known.FLIGHT_MODE;
        case "Escalator" -> Known.ESCALATOR;
        case "burgundy suit" -> Known.BURGUNDY_SUIT;
        case "Fisheye" -> Known.FISHEYE;
        case "Shoe Check" -> Known.SHOE_CHECK;
        case "Rainy Day" -> Known.RAINY_DAY;
        case "Mt. Fuji" -> Known.MT_FUJI;
        case "Sea breeze" -> Known.SEA_BREEZE;
        case "Invertethereal" -> Known.INVERTETHEREAL;
        case "Y2K" -> Known.Y2_K;
        case "Tokyo Streetstyle" -> Known.TOKYO_STREETSTYLE;
        case "chrome exit" -> Known.CHROME_EXIT;
        case "Night rider" -> Known.NIGHT_RIDER;
        case "Artwork" -> Known.ARTWORK;
        case "Glazed doll skin makeup" -> Known.GLAZED_DOLL_SKIN_MAKEUP;
        case "mount view" -> Known.MOUNT_VIEW;
        case "2049" -> Known.V2049;
        case "blackout fit" -> Known.BLACKOUT_FIT;
        case "Bike mafia" -> Known.BIKE_MAFIA;
        case "static glow" -> Known.STATIC_GLOW;
        case "Nicotine glow" -> Known.NICOTINE_GLOW;
        case "brick shade" -> Known.BRICK_SHADE;
        case "dmv" -> Known.DMV;
        case "Fish-eye twin" -> Known.FISH_EYE_TWIN;
        case "It’s french" -> Known.IT_S_FRENCH;
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
      CREATURES,
      MEDIEVAL,
      SPOTLIGHT,
      GIANT_PEOPLE,
      RED_BALLOON,
      GREEN_EDITORIAL,
      SUBWAY,
      LIBRARY,
      REALISTIC,
      DIGITAL_CAM,
      GRILLZ_SELFIE,
      BLEACHED_BROWS,
      SITTING_ON_THE_STREET,
      CROSSING_THE_STREET,
      ANGEL_WINGS,
      DUPLICATE,
      COCKTAIL,
      QUIET_LUXURY,
      FIREPROOF,
      ELEVATOR_MIRROR,
      V360_CAM,
      GLITCH,
      FASHION_SHOW,
      PIXELETED_FACE,
      SUNBATHING,
      PAPER_FACE,
      V90S_GRAIN,
      GEOMINIMAL,
      FOGGY_MORNING,
      OVEREXPOSED,
      SUNSET_BEACH,
      GIANT_ACCESSORY,
      RING_SELFIE,
      STREET_VIEW,
      V90_S_EDITORIAL,
      RHYME_BLUES,
      V2000S_CAM,
      CCTV,
      V0_5_OUTFIT,
      AMALFI_SUMMER,
      BIMBOCORE,
      V0_5_SELFIE,
      SAND,
      VINTAGE_PHOTO_BOOTH,
      AFTERPARTY_CAM,
      BABYDOLL_MAKE_UP,
      THROUGH_THE_GLASS,
      GALLERY,
      EATING_FOOD,
      SWORDS_HILL,
      OFFICE_BEACH,
      HELP_IT_S_TOO_BIG,
      JAPANDI,
      I_PHONE,
      GORPCORE,
      INDIE_SLEAZE,
      FAIRYCORE,
      TUMBLR,
      AVANT_GARDE,
      HAIR_CLIPS,
      BIRTHDAY_MESS,
      CLOUDED_DREAM,
      Y2_K_POSTERS,
      TOKYO_DRIFT,
      OBJECT_MAKEUP,
      GRAFFITI,
      SUNBURNT,
      HALLWAY_NOIR,
      V2000S_FASHION,
      NIGHT_BEACH,
      MOVIE,
      LONG_LEGS,
      V7,
      GENERAL,
      NAIL_CHECK,
      COQUETTE_CORE,
      MIXED_MEDIA,
      SELFCARE,
      GRUNGE,
      DOUBLE_TAKE,
      V505ROOM,
      FLIGHT_MODE,
      ESCALATOR,
      BURGUNDY_SUIT,
      FISHEYE,
      SHOE_CHECK,
      RAINY_DAY,
      MT_FUJI,
      SEA_BREEZE,
      INVERTETHEREAL,
      Y2_K,
      TOKYO_STREETSTYLE,
      CHROME_EXIT,
      NIGHT_RIDER,
      ARTWORK,
      GLAZED_DOLL_SKIN_MAKEUP,
      MOUNT_VIEW,
      V2049,
      BLACKOUT_FIT,
      BIKE_MAFIA,
      STATIC_GLOW,
      NICOTINE_GLOW,
      BRICK_SHADE,
      DMV,
      FISH_EYE_TWIN,
      IT_S_FRENCH,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * The shape of the result, width to height.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record AspectRatio(String value) {
    /** {@code 16:9}. */
    public static final AspectRatio V16_9 = new AspectRatio("16:9");

    /** {@code 9:16}. */
    public static final AspectRatio V9_16 = new AspectRatio("9:16");

    /** {@code 1:1}. */
    public static final AspectRatio V1_1 = new AspectRatio("1:1");

    /** {@code 4:3}. */
    public static final AspectRatio V4_3 = new AspectRatio("4:3");

    /** {@code 3:4}. */
    public static final AspectRatio V3_4 = new AspectRatio("3:4");

    /** {@code 4:5}. */
    public static final AspectRatio V4_5 = new AspectRatio("4:5");

    /** {@code 5:4}. */
    public static final AspectRatio V5_4 = new AspectRatio("5:4");

    /** {@code 21:9}. */
    public static final AspectRatio V21_9 = new AspectRatio("21:9");

    /** {@code 9:21}. */
    public static final AspectRatio V9_21 = new AspectRatio("9:21");

    public AspectRatio {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "16:9" -> Known.V16_9;
        case "9:16" -> Known.V9_16;
        case "1:1" -> Known.V1_1;
        case "4:3" -> Known.V4_3;
        case "3:4" -> Known.V3_4;
        case "4:5" -> Known.V4_5;
        case "5:4" -> Known.V5_4;
        case "21:9" -> Known.V21_9;
        case "9:21" -> Known.V9_21;
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
      V16_9,
      V9_16,
      V1_1,
      V4_3,
      V3_4,
      V4_5,
      V5_4,
      V21_9,
      V9_21,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /**
   * How much effort goes into the result.
   *
   * <p>Open: a value that is not listed is kept; {@link #known()} tells which it is.
   *
   * @param value the value itself
   */
  public record Quality(String value) {
    /** {@code medium}. */
    public static final Quality MEDIUM = new Quality("medium");

    /** {@code high}. */
    public static final Quality HIGH = new Quality("high");

    public Quality {
      Objects.requireNonNull(value, "value is required");
    }

    /** Which of the listed values it is. */
    public Known known() {
      return switch (value) {
        case "medium" -> Known.MEDIUM;
        case "high" -> Known.HIGH;
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
      MEDIUM,
      HIGH,
      /** A value that is not listed. */
      UNRECOGNIZED
    }
  }

  /** Builds a {@link HiggsfieldSoulImageToImageInput}. */
  public static final class Builder {
    private @Nullable String prompt;
    private @Nullable String imageUrl;
    private @Nullable Style style;
    private @Nullable AspectRatio aspectRatio;
    private @Nullable Double strength;
    private @Nullable Quality quality;
    private final Map<String, @Nullable Object> unknownFields = new LinkedHashMap<>();

    private Builder() {}

    /** What is wanted, in words. */
    public Builder prompt(String prompt) {
      this.prompt = prompt;
      return this;
    }

    /** URL of an image. At most 2083 characters. */
    public Builder imageUrl(String imageUrl) {
      this.imageUrl = imageUrl;
      return this;
    }

    /** Style. Default {@code DigitalCam}. */
    public Builder style(@Nullable Style style) {
      this.style = style;
      return this;
    }

    /** The shape of the result, width to height. Default {@code 9:16}. */
    public Builder aspectRatio(@Nullable AspectRatio aspectRatio) {
      this.aspectRatio = aspectRatio;
      return this;
    }

    /** Strength. 0 to 1, in steps of 0.01, default {@code 0.5}. */
    public Builder strength(@Nullable Double strength) {
      this.strength = strength;
      return this;
    }

    /** How much effort goes into the result. Default {@code medium}. */
    public Builder quality(@Nullable Quality quality) {
      this.quality = quality;
      return this;
    }

    /** Sets a field that the contract does not name, to any JSON value. */
    public Builder unknownField(String name, @Nullable Object value) {
      unknownFields.put(name, value);
      return this;
    }

    /** Builds it; a required value that is missing is a NullPointerException that names it. */
    public HiggsfieldSoulImageToImageInput build() {
      return new HiggsfieldSoulImageToImageInput(
          prompt, imageUrl, style, aspectRatio, strength, quality, unknownFields);
    }
  }
}
