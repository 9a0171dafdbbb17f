// Generated from specs/muapi 1. Do not edit.
package dev.muster.muapi.api;

import dev.muster.muapi.model.FailedPrediction;
import dev.muster.muapi.model.FailedPredictionDetail;
import dev.muster.muapi.model.Prediction;
import dev.muster.muapi.model.PredictionStatus;
import dev.muster.muapi.model.Submission;
import dev.muster.runtime.JobDescriptor;
import dev.muster.runtime.Phase;
import java.util.List;
import java.util.Optional;

/** How to follow the jobs that the operations of this API submit. */
public final class Jobs {
  /** The jobs of {@link PredictionsApi#submit}. */
  public static final JobDescriptor<Submission, Prediction> SUBMIT =
      followedByGetPredictionResult("submit");

  /** The jobs of {@link ImageToVideoApi#generateWanAiEffects}. */
  public static final JobDescriptor<Submission, Prediction> GENERATE_WAN_AI_EFFECTS =
      followedByGetPredictionResult("generateWanAiEffects");

  /** The jobs of {@link ImageToVideoApi#veo3ImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> VEO3_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("veo3ImageToVideo");

  /** The jobs of {@link ImageToVideoApi#veo3FastImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> VEO3_FAST_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("veo3FastImageToVideo");

  /** The jobs of {@link ImageToVideoApi#runwayImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> RUNWAY_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("runwayImageToVideo");

  /** The jobs of {@link ImageToVideoApi#wan21ImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> WAN21_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("wan21ImageToVideo");

  /** The jobs of {@link ImageToVideoApi#midjourneyV7ImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> MIDJOURNEY_V7_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("midjourneyV7ImageToVideo");

  /** The jobs of {@link ImageToVideoApi#hunyuanImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> HUNYUAN_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("hunyuanImageToVideo");

  /** The jobs of {@link ImageToVideoApi#seedanceLiteI2v}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_LITE_I2V =
      followedByGetPredictionResult("seedanceLiteI2v");

  /** The jobs of {@link ImageToVideoApi#seedanceProI2v}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_PRO_I2V =
      followedByGetPredictionResult("seedanceProI2v");

  /** The jobs of {@link ImageToVideoApi#klingV21MasterI2v}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V21_MASTER_I2V =
      followedByGetPredictionResult("klingV21MasterI2v");

  /** The jobs of {@link ImageToVideoApi#klingV21StandardI2v}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V21_STANDARD_I2V =
      followedByGetPredictionResult("klingV21StandardI2v");

  /** The jobs of {@link ImageToVideoApi#wan22ImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> WAN22_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("wan22ImageToVideo");

  /** The jobs of {@link ImageToVideoApi#runwayActTwoI2v}. */
  public static final JobDescriptor<Submission, Prediction> RUNWAY_ACT_TWO_I2V =
      followedByGetPredictionResult("runwayActTwoI2v");

  /** The jobs of {@link ImageToVideoApi#pixverseV45I2v}. */
  public static final JobDescriptor<Submission, Prediction> PIXVERSE_V45_I2V =
      followedByGetPredictionResult("pixverseV45I2v");

  /** The jobs of {@link ImageToVideoApi#viduV20I2v}. */
  public static final JobDescriptor<Submission, Prediction> VIDU_V20_I2V =
      followedByGetPredictionResult("viduV20I2v");

  /** The jobs of {@link ImageToVideoApi#viduQ1Reference}. */
  public static final JobDescriptor<Submission, Prediction> VIDU_Q1_REFERENCE =
      followedByGetPredictionResult("viduQ1Reference");

  /** The jobs of {@link ImageToVideoApi#minimaxHailuo02ProI2v}. */
  public static final JobDescriptor<Submission, Prediction> MINIMAX_HAILUO02_PRO_I2V =
      followedByGetPredictionResult("minimaxHailuo02ProI2v");

  /** The jobs of {@link ImageToVideoApi#videoEffects}. */
  public static final JobDescriptor<Submission, Prediction> VIDEO_EFFECTS =
      followedByGetPredictionResult("videoEffects");

  /** The jobs of {@link ImageToVideoApi#pixverseV5I2v}. */
  public static final JobDescriptor<Submission, Prediction> PIXVERSE_V5_I2V =
      followedByGetPredictionResult("pixverseV5I2v");

  /** The jobs of {@link ImageToVideoApi#seedanceLiteReferenceToVideo}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_LITE_REFERENCE_TO_VIDEO =
      followedByGetPredictionResult("seedanceLiteReferenceToVideo");

  /** The jobs of {@link ImageToVideoApi#wan21ReferenceVideo}. */
  public static final JobDescriptor<Submission, Prediction> WAN21_REFERENCE_VIDEO =
      followedByGetPredictionResult("wan21ReferenceVideo");

  /** The jobs of {@link ImageToVideoApi#klingV25TurboProI2v}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V25_TURBO_PRO_I2V =
      followedByGetPredictionResult("klingV25TurboProI2v");

  /** The jobs of {@link ImageToVideoApi#wan25ImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> WAN25_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("wan25ImageToVideo");

  /** The jobs of {@link ImageToVideoApi#wan25ImageToVideoFast}. */
  public static final JobDescriptor<Submission, Prediction> WAN25_IMAGE_TO_VIDEO_FAST =
      followedByGetPredictionResult("wan25ImageToVideoFast");

  /** The jobs of {@link ImageToVideoApi#openaiSora2ImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> OPENAI_SORA2_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("openaiSora2ImageToVideo");

  /** The jobs of {@link ImageToVideoApi#oviImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> OVI_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("oviImageToVideo");

  /** The jobs of {@link ImageToVideoApi#leonardoaiMotion20}. */
  public static final JobDescriptor<Submission, Prediction> LEONARDOAI_MOTION20 =
      followedByGetPredictionResult("leonardoaiMotion20");

  /** The jobs of {@link ImageToVideoApi#veo31ImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> VEO31_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("veo31ImageToVideo");

  /** The jobs of {@link ImageToVideoApi#veo31FastImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> VEO31_FAST_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("veo31FastImageToVideo");

  /** The jobs of {@link ImageToVideoApi#veo31ReferenceToVideo}. */
  public static final JobDescriptor<Submission, Prediction> VEO31_REFERENCE_TO_VIDEO =
      followedByGetPredictionResult("veo31ReferenceToVideo");

  /** The jobs of {@link ImageToVideoApi#seedanceProI2vFast}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_PRO_I2V_FAST =
      followedByGetPredictionResult("seedanceProI2vFast");

  /** The jobs of {@link ImageToVideoApi#ltx2ProImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> LTX2_PRO_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("ltx2ProImageToVideo");

  /** The jobs of {@link ImageToVideoApi#ltx2FastImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> LTX2_FAST_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("ltx2FastImageToVideo");

  /** The jobs of {@link ImageToVideoApi#viduQ2Reference}. */
  public static final JobDescriptor<Submission, Prediction> VIDU_Q2_REFERENCE =
      followedByGetPredictionResult("viduQ2Reference");

  /** The jobs of {@link ImageToVideoApi#viduQ2TurboStartEndVideo}. */
  public static final JobDescriptor<Submission, Prediction> VIDU_Q2_TURBO_START_END_VIDEO =
      followedByGetPredictionResult("viduQ2TurboStartEndVideo");

  /** The jobs of {@link ImageToVideoApi#viduQ2ProStartEndVideo}. */
  public static final JobDescriptor<Submission, Prediction> VIDU_Q2_PRO_START_END_VIDEO =
      followedByGetPredictionResult("viduQ2ProStartEndVideo");

  /** The jobs of {@link ImageToVideoApi#minimaxHailuo23ProI2v}. */
  public static final JobDescriptor<Submission, Prediction> MINIMAX_HAILUO23_PRO_I2V =
      followedByGetPredictionResult("minimaxHailuo23ProI2v");

  /** The jobs of {@link ImageToVideoApi#minimaxHailuo23StandardI2v}. */
  public static final JobDescriptor<Submission, Prediction> MINIMAX_HAILUO23_STANDARD_I2V =
      followedByGetPredictionResult("minimaxHailuo23StandardI2v");

  /** The jobs of {@link ImageToVideoApi#minimaxHailuo23Fast}. */
  public static final JobDescriptor<Submission, Prediction> MINIMAX_HAILUO23_FAST =
      followedByGetPredictionResult("minimaxHailuo23Fast");

  /** The jobs of {@link ImageToVideoApi#klingV25TurboStdI2v}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V25_TURBO_STD_I2V =
      followedByGetPredictionResult("klingV25TurboStdI2v");

  /** The jobs of {@link ImageToVideoApi#grokImagineImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> GROK_IMAGINE_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("grokImagineImageToVideo");

  /** The jobs of {@link ImageToVideoApi#klingO1ImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> KLING_O1_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("klingO1ImageToVideo");

  /** The jobs of {@link ImageToVideoApi#klingV26ProI2v}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V26_PRO_I2V =
      followedByGetPredictionResult("klingV26ProI2v");

  /** The jobs of {@link ImageToVideoApi#pixverseV55I2v}. */
  public static final JobDescriptor<Submission, Prediction> PIXVERSE_V55_I2V =
      followedByGetPredictionResult("pixverseV55I2v");

  /** The jobs of {@link ImageToVideoApi#klingO1StandardImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> KLING_O1_STANDARD_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("klingO1StandardImageToVideo");

  /** The jobs of {@link ImageToVideoApi#seedanceV15ProI2v}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_V15_PRO_I2V =
      followedByGetPredictionResult("seedanceV15ProI2v");

  /** The jobs of {@link ImageToVideoApi#seedanceV15ProI2vFast}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_V15_PRO_I2V_FAST =
      followedByGetPredictionResult("seedanceV15ProI2vFast");

  /** The jobs of {@link ImageToVideoApi#ltx219bImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> LTX219B_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("ltx219bImageToVideo");

  /** The jobs of {@link ImageToVideoApi#klingV30ProImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V30_PRO_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("klingV30ProImageToVideo");

  /** The jobs of {@link ImageToVideoApi#klingV30StandardImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V30_STANDARD_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("klingV30StandardImageToVideo");

  /** The jobs of {@link TextToVideoApi#veo3TextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> VEO3_TEXT_TO_VIDEO =
      followedByGetPredictionResult("veo3TextToVideo");

  /** The jobs of {@link TextToVideoApi#veo3FastTextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> VEO3_FAST_TEXT_TO_VIDEO =
      followedByGetPredictionResult("veo3FastTextToVideo");

  /** The jobs of {@link TextToVideoApi#runwayTextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> RUNWAY_TEXT_TO_VIDEO =
      followedByGetPredictionResult("runwayTextToVideo");

  /** The jobs of {@link TextToVideoApi#wan21TextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> WAN21_TEXT_TO_VIDEO =
      followedByGetPredictionResult("wan21TextToVideo");

  /** The jobs of {@link TextToVideoApi#hunyuanTextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> HUNYUAN_TEXT_TO_VIDEO =
      followedByGetPredictionResult("hunyuanTextToVideo");

  /** The jobs of {@link TextToVideoApi#hunyuanFastTextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> HUNYUAN_FAST_TEXT_TO_VIDEO =
      followedByGetPredictionResult("hunyuanFastTextToVideo");

  /** The jobs of {@link TextToVideoApi#seedanceLiteT2v}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_LITE_T2V =
      followedByGetPredictionResult("seedanceLiteT2v");

  /** The jobs of {@link TextToVideoApi#seedanceProT2v}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_PRO_T2V =
      followedByGetPredictionResult("seedanceProT2v");

  /** The jobs of {@link TextToVideoApi#klingV21MasterT2v}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V21_MASTER_T2V =
      followedByGetPredictionResult("klingV21MasterT2v");

  /** The jobs of {@link TextToVideoApi#pixverseV45T2v}. */
  public static final JobDescriptor<Submission, Prediction> PIXVERSE_V45_T2V =
      followedByGetPredictionResult("pixverseV45T2v");

  /** The jobs of {@link TextToVideoApi#viduV20T2v}. */
  public static final JobDescriptor<Submission, Prediction> VIDU_V20_T2V =
      followedByGetPredictionResult("viduV20T2v");

  /** The jobs of {@link TextToVideoApi#wan225bFastT2v}. */
  public static final JobDescriptor<Submission, Prediction> WAN225B_FAST_T2V =
      followedByGetPredictionResult("wan225bFastT2v");

  /** The jobs of {@link TextToVideoApi#minimaxHailuo02StandardT2v}. */
  public static final JobDescriptor<Submission, Prediction> MINIMAX_HAILUO02_STANDARD_T2V =
      followedByGetPredictionResult("minimaxHailuo02StandardT2v");

  /** The jobs of {@link TextToVideoApi#minimaxHailuo02ProT2v}. */
  public static final JobDescriptor<Submission, Prediction> MINIMAX_HAILUO02_PRO_T2V =
      followedByGetPredictionResult("minimaxHailuo02ProT2v");

  /** The jobs of {@link TextToVideoApi#pixverseV5T2v}. */
  public static final JobDescriptor<Submission, Prediction> PIXVERSE_V5_T2V =
      followedByGetPredictionResult("pixverseV5T2v");

  /** The jobs of {@link TextToVideoApi#klingV25TurboProT2v}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V25_TURBO_PRO_T2V =
      followedByGetPredictionResult("klingV25TurboProT2v");

  /** The jobs of {@link TextToVideoApi#wan25TextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> WAN25_TEXT_TO_VIDEO =
      followedByGetPredictionResult("wan25TextToVideo");

  /** The jobs of {@link TextToVideoApi#wan25TextToVideoFast}. */
  public static final JobDescriptor<Submission, Prediction> WAN25_TEXT_TO_VIDEO_FAST =
      followedByGetPredictionResult("wan25TextToVideoFast");

  /** The jobs of {@link TextToVideoApi#openaiSora2TextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> OPENAI_SORA2_TEXT_TO_VIDEO =
      followedByGetPredictionResult("openaiSora2TextToVideo");

  /** The jobs of {@link TextToVideoApi#oviTextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> OVI_TEXT_TO_VIDEO =
      followedByGetPredictionResult("oviTextToVideo");

  /** The jobs of {@link TextToVideoApi#openaiSora2ProTextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> OPENAI_SORA2_PRO_TEXT_TO_VIDEO =
      followedByGetPredictionResult("openaiSora2ProTextToVideo");

  /** The jobs of {@link TextToVideoApi#veo31TextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> VEO31_TEXT_TO_VIDEO =
      followedByGetPredictionResult("veo31TextToVideo");

  /** The jobs of {@link TextToVideoApi#veo31FastTextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> VEO31_FAST_TEXT_TO_VIDEO =
      followedByGetPredictionResult("veo31FastTextToVideo");

  /** The jobs of {@link TextToVideoApi#veo31ExtendVideo}. */
  public static final JobDescriptor<Submission, Prediction> VEO31_EXTEND_VIDEO =
      followedByGetPredictionResult("veo31ExtendVideo");

  /** The jobs of {@link TextToVideoApi#seedanceProT2vFast}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_PRO_T2V_FAST =
      followedByGetPredictionResult("seedanceProT2vFast");

  /** The jobs of {@link TextToVideoApi#ltx2ProTextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> LTX2_PRO_TEXT_TO_VIDEO =
      followedByGetPredictionResult("ltx2ProTextToVideo");

  /** The jobs of {@link TextToVideoApi#ltx2FastTextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> LTX2_FAST_TEXT_TO_VIDEO =
      followedByGetPredictionResult("ltx2FastTextToVideo");

  /** The jobs of {@link TextToVideoApi#minimaxHailuo23ProT2v}. */
  public static final JobDescriptor<Submission, Prediction> MINIMAX_HAILUO23_PRO_T2V =
      followedByGetPredictionResult("minimaxHailuo23ProT2v");

  /** The jobs of {@link TextToVideoApi#minimaxHailuo23StandardT2v}. */
  public static final JobDescriptor<Submission, Prediction> MINIMAX_HAILUO23_STANDARD_T2V =
      followedByGetPredictionResult("minimaxHailuo23StandardT2v");

  /** The jobs of {@link TextToVideoApi#grokImagineTextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> GROK_IMAGINE_TEXT_TO_VIDEO =
      followedByGetPredictionResult("grokImagineTextToVideo");

  /** The jobs of {@link TextToVideoApi#klingO1TextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> KLING_O1_TEXT_TO_VIDEO =
      followedByGetPredictionResult("klingO1TextToVideo");

  /** The jobs of {@link TextToVideoApi#klingV26ProT2v}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V26_PRO_T2V =
      followedByGetPredictionResult("klingV26ProT2v");

  /** The jobs of {@link TextToVideoApi#pixverseV55T2v}. */
  public static final JobDescriptor<Submission, Prediction> PIXVERSE_V55_T2V =
      followedByGetPredictionResult("pixverseV55T2v");

  /** The jobs of {@link TextToVideoApi#wan26TextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> WAN26_TEXT_TO_VIDEO =
      followedByGetPredictionResult("wan26TextToVideo");

  /** The jobs of {@link TextToVideoApi#seedanceV15ProT2v}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_V15_PRO_T2V =
      followedByGetPredictionResult("seedanceV15ProT2v");

  /** The jobs of {@link TextToVideoApi#seedanceV15ProT2vFast}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_V15_PRO_T2V_FAST =
      followedByGetPredictionResult("seedanceV15ProT2vFast");

  /** The jobs of {@link TextToVideoApi#ltx219bTextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> LTX219B_TEXT_TO_VIDEO =
      followedByGetPredictionResult("ltx219bTextToVideo");

  /** The jobs of {@link TextToVideoApi#veo314kVideo}. */
  public static final JobDescriptor<Submission, Prediction> VEO314K_VIDEO =
      followedByGetPredictionResult("veo314kVideo");

  /** The jobs of {@link TextToVideoApi#klingV30ProTextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V30_PRO_TEXT_TO_VIDEO =
      followedByGetPredictionResult("klingV30ProTextToVideo");

  /** The jobs of {@link TextToVideoApi#klingV30StandardTextToVideo}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V30_STANDARD_TEXT_TO_VIDEO =
      followedByGetPredictionResult("klingV30StandardTextToVideo");

  /** The jobs of {@link TextToVideoApi#seedanceV20T2v}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_V20_T2V =
      followedByGetPredictionResult("seedanceV20T2v");

  /** The jobs of {@link ImageToImageApi#aiImageUpscale}. */
  public static final JobDescriptor<Submission, Prediction> AI_IMAGE_UPSCALE =
      followedByGetPredictionResult("aiImageUpscale");

  /** The jobs of {@link ImageToImageApi#aiImageFaceSwap}. */
  public static final JobDescriptor<Submission, Prediction> AI_IMAGE_FACE_SWAP =
      followedByGetPredictionResult("aiImageFaceSwap");

  /** The jobs of {@link ImageToImageApi#aiDressChange}. */
  public static final JobDescriptor<Submission, Prediction> AI_DRESS_CHANGE =
      followedByGetPredictionResult("aiDressChange");

  /** The jobs of {@link ImageToImageApi#aiBackgroundRemover}. */
  public static final JobDescriptor<Submission, Prediction> AI_BACKGROUND_REMOVER =
      followedByGetPredictionResult("aiBackgroundRemover");

  /** The jobs of {@link ImageToImageApi#aiProductShot}. */
  public static final JobDescriptor<Submission, Prediction> AI_PRODUCT_SHOT =
      followedByGetPredictionResult("aiProductShot");

  /** The jobs of {@link ImageToImageApi#aiSkinEnhancer}. */
  public static final JobDescriptor<Submission, Prediction> AI_SKIN_ENHANCER =
      followedByGetPredictionResult("aiSkinEnhancer");

  /** The jobs of {@link ImageToImageApi#aiColorPhoto}. */
  public static final JobDescriptor<Submission, Prediction> AI_COLOR_PHOTO =
      followedByGetPredictionResult("aiColorPhoto");

  /** The jobs of {@link ImageToImageApi#fluxKontextDevI2i}. */
  public static final JobDescriptor<Submission, Prediction> FLUX_KONTEXT_DEV_I2I =
      followedByGetPredictionResult("fluxKontextDevI2i");

  /** The jobs of {@link ImageToImageApi#aiProductPhotography}. */
  public static final JobDescriptor<Submission, Prediction> AI_PRODUCT_PHOTOGRAPHY =
      followedByGetPredictionResult("aiProductPhotography");

  /** The jobs of {@link ImageToImageApi#aiGhibliStyle}. */
  public static final JobDescriptor<Submission, Prediction> AI_GHIBLI_STYLE =
      followedByGetPredictionResult("aiGhibliStyle");

  /** The jobs of {@link ImageToImageApi#aiImageExtension}. */
  public static final JobDescriptor<Submission, Prediction> AI_IMAGE_EXTENSION =
      followedByGetPredictionResult("aiImageExtension");

  /** The jobs of {@link ImageToImageApi#aiObjectEraser}. */
  public static final JobDescriptor<Submission, Prediction> AI_OBJECT_ERASER =
      followedByGetPredictionResult("aiObjectEraser");

  /** The jobs of {@link ImageToImageApi#fluxKontextProI2i}. */
  public static final JobDescriptor<Submission, Prediction> FLUX_KONTEXT_PRO_I2I =
      followedByGetPredictionResult("fluxKontextProI2i");

  /** The jobs of {@link ImageToImageApi#gpt4oImageToImage}. */
  public static final JobDescriptor<Submission, Prediction> GPT4O_IMAGE_TO_IMAGE =
      followedByGetPredictionResult("gpt4oImageToImage");

  /** The jobs of {@link ImageToImageApi#gpt4oEdit}. */
  public static final JobDescriptor<Submission, Prediction> GPT4O_EDIT =
      followedByGetPredictionResult("gpt4oEdit");

  /** The jobs of {@link ImageToImageApi#midjourneyV7ImageToImage}. */
  public static final JobDescriptor<Submission, Prediction> MIDJOURNEY_V7_IMAGE_TO_IMAGE =
      followedByGetPredictionResult("midjourneyV7ImageToImage");

  /** The jobs of {@link ImageToImageApi#bytedanceSeededitImage}. */
  public static final JobDescriptor<Submission, Prediction> BYTEDANCE_SEEDEDIT_IMAGE =
      followedByGetPredictionResult("bytedanceSeededitImage");

  /** The jobs of {@link ImageToImageApi#midjourneyV7StyleReference}. */
  public static final JobDescriptor<Submission, Prediction> MIDJOURNEY_V7_STYLE_REFERENCE =
      followedByGetPredictionResult("midjourneyV7StyleReference");

  /** The jobs of {@link ImageToImageApi#midjourneyV7OmniReference}. */
  public static final JobDescriptor<Submission, Prediction> MIDJOURNEY_V7_OMNI_REFERENCE =
      followedByGetPredictionResult("midjourneyV7OmniReference");

  /** The jobs of {@link ImageToImageApi#minimax01SubjectReference}. */
  public static final JobDescriptor<Submission, Prediction> MINIMAX01_SUBJECT_REFERENCE =
      followedByGetPredictionResult("minimax01SubjectReference");

  /** The jobs of {@link ImageToImageApi#ideogramCharacter}. */
  public static final JobDescriptor<Submission, Prediction> IDEOGRAM_CHARACTER =
      followedByGetPredictionResult("ideogramCharacter");

  /** The jobs of {@link ImageToImageApi#fluxPulid}. */
  public static final JobDescriptor<Submission, Prediction> FLUX_PULID =
      followedByGetPredictionResult("fluxPulid");

  /** The jobs of {@link ImageToImageApi#qwenImageEdit}. */
  public static final JobDescriptor<Submission, Prediction> QWEN_IMAGE_EDIT =
      followedByGetPredictionResult("qwenImageEdit");

  /** The jobs of {@link ImageToImageApi#imageEffects}. */
  public static final JobDescriptor<Submission, Prediction> IMAGE_EFFECTS =
      followedByGetPredictionResult("imageEffects");

  /** The jobs of {@link ImageToImageApi#nanoBananaEdit}. */
  public static final JobDescriptor<Submission, Prediction> NANO_BANANA_EDIT =
      followedByGetPredictionResult("nanoBananaEdit");

  /** The jobs of {@link ImageToImageApi#ideogramV3Reframe}. */
  public static final JobDescriptor<Submission, Prediction> IDEOGRAM_V3_REFRAME =
      followedByGetPredictionResult("ideogramV3Reframe");

  /** The jobs of {@link ImageToImageApi#nanoBananaEffects}. */
  public static final JobDescriptor<Submission, Prediction> NANO_BANANA_EFFECTS =
      followedByGetPredictionResult("nanoBananaEffects");

  /** The jobs of {@link ImageToImageApi#fluxRedux}. */
  public static final JobDescriptor<Submission, Prediction> FLUX_REDUX =
      followedByGetPredictionResult("fluxRedux");

  /** The jobs of {@link ImageToImageApi#qwenImageEditPlus}. */
  public static final JobDescriptor<Submission, Prediction> QWEN_IMAGE_EDIT_PLUS =
      followedByGetPredictionResult("qwenImageEditPlus");

  /** The jobs of {@link ImageToImageApi#wan25ImageEdit}. */
  public static final JobDescriptor<Submission, Prediction> WAN25_IMAGE_EDIT =
      followedByGetPredictionResult("wan25ImageEdit");

  /** The jobs of {@link ImageToImageApi#higgsfieldSoulImageToImage}. */
  public static final JobDescriptor<Submission, Prediction> HIGGSFIELD_SOUL_IMAGE_TO_IMAGE =
      followedByGetPredictionResult("higgsfieldSoulImageToImage");

  /** The jobs of {@link ImageToImageApi#reveImageEdit}. */
  public static final JobDescriptor<Submission, Prediction> REVE_IMAGE_EDIT =
      followedByGetPredictionResult("reveImageEdit");

  /** The jobs of {@link ImageToImageApi#topazImageUpscale}. */
  public static final JobDescriptor<Submission, Prediction> TOPAZ_IMAGE_UPSCALE =
      followedByGetPredictionResult("topazImageUpscale");

  /** The jobs of {@link ImageToImageApi#seedvr2ImageUpscale}. */
  public static final JobDescriptor<Submission, Prediction> SEEDVR2_IMAGE_UPSCALE =
      followedByGetPredictionResult("seedvr2ImageUpscale");

  /** The jobs of {@link ImageToImageApi#qwenImageEditPlusLora}. */
  public static final JobDescriptor<Submission, Prediction> QWEN_IMAGE_EDIT_PLUS_LORA =
      followedByGetPredictionResult("qwenImageEditPlusLora");

  /** The jobs of {@link ImageToImageApi#nanoBananaProEdit}. */
  public static final JobDescriptor<Submission, Prediction> NANO_BANANA_PRO_EDIT =
      followedByGetPredictionResult("nanoBananaProEdit");

  /** The jobs of {@link ImageToImageApi#klingO1EditImage}. */
  public static final JobDescriptor<Submission, Prediction> KLING_O1_EDIT_IMAGE =
      followedByGetPredictionResult("klingO1EditImage");

  /** The jobs of {@link ImageToImageApi#flux2DevEdit}. */
  public static final JobDescriptor<Submission, Prediction> FLUX2_DEV_EDIT =
      followedByGetPredictionResult("flux2DevEdit");

  /** The jobs of {@link ImageToImageApi#flux2FlexEdit}. */
  public static final JobDescriptor<Submission, Prediction> FLUX2_FLEX_EDIT =
      followedByGetPredictionResult("flux2FlexEdit");

  /** The jobs of {@link ImageToImageApi#flux2ProEdit}. */
  public static final JobDescriptor<Submission, Prediction> FLUX2_PRO_EDIT =
      followedByGetPredictionResult("flux2ProEdit");

  /** The jobs of {@link ImageToImageApi#viduQ2ReferenceToImage}. */
  public static final JobDescriptor<Submission, Prediction> VIDU_Q2_REFERENCE_TO_IMAGE =
      followedByGetPredictionResult("viduQ2ReferenceToImage");

  /** The jobs of {@link ImageToImageApi#bytedanceSeedreamV45Edit}. */
  public static final JobDescriptor<Submission, Prediction> BYTEDANCE_SEEDREAM_V45_EDIT =
      followedByGetPredictionResult("bytedanceSeedreamV45Edit");

  /** The jobs of {@link ImageToImageApi#qwenImageEdit2511}. */
  public static final JobDescriptor<Submission, Prediction> QWEN_IMAGE_EDIT2511 =
      followedByGetPredictionResult("qwenImageEdit2511");

  /** The jobs of {@link ImageToImageApi#wan26ImageEdit}. */
  public static final JobDescriptor<Submission, Prediction> WAN26_IMAGE_EDIT =
      followedByGetPredictionResult("wan26ImageEdit");

  /** The jobs of {@link ImageToImageApi#qwenTextToImage2512}. */
  public static final JobDescriptor<Submission, Prediction> QWEN_TEXT_TO_IMAGE2512 =
      followedByGetPredictionResult("qwenTextToImage2512");

  /** The jobs of {@link ImageToImageApi#gptImage15Edit}. */
  public static final JobDescriptor<Submission, Prediction> GPT_IMAGE15_EDIT =
      followedByGetPredictionResult("gptImage15Edit");

  /** The jobs of {@link ImageToImageApi#grokImagineImageToImage}. */
  public static final JobDescriptor<Submission, Prediction> GROK_IMAGINE_IMAGE_TO_IMAGE =
      followedByGetPredictionResult("grokImagineImageToImage");

  /** The jobs of {@link ImageToImageApi#flux2Klein4bEdit}. */
  public static final JobDescriptor<Submission, Prediction> FLUX2_KLEIN4B_EDIT =
      followedByGetPredictionResult("flux2Klein4bEdit");

  /** The jobs of {@link ImageToImageApi#flux2Klein9bEdit}. */
  public static final JobDescriptor<Submission, Prediction> FLUX2_KLEIN9B_EDIT =
      followedByGetPredictionResult("flux2Klein9bEdit");

  /** The jobs of {@link ImageToImageApi#addImageWatermark}. */
  public static final JobDescriptor<Submission, Prediction> ADD_IMAGE_WATERMARK =
      followedByGetPredictionResult("addImageWatermark");

  /** The jobs of {@link VideoToVideoApi#aiVideoFaceSwap}. */
  public static final JobDescriptor<Submission, Prediction> AI_VIDEO_FACE_SWAP =
      followedByGetPredictionResult("aiVideoFaceSwap");

  /** The jobs of {@link VideoToVideoApi#mmaudioV2VideoToVideo}. */
  public static final JobDescriptor<Submission, Prediction> MMAUDIO_V2_VIDEO_TO_VIDEO =
      followedByGetPredictionResult("mmaudioV2VideoToVideo");

  /** The jobs of {@link VideoToVideoApi#runwayActTwoV2v}. */
  public static final JobDescriptor<Submission, Prediction> RUNWAY_ACT_TWO_V2V =
      followedByGetPredictionResult("runwayActTwoV2v");

  /** The jobs of {@link VideoToVideoApi#runwayAlephV2v}. */
  public static final JobDescriptor<Submission, Prediction> RUNWAY_ALEPH_V2V =
      followedByGetPredictionResult("runwayAlephV2v");

  /** The jobs of {@link VideoToVideoApi#lumaModifyVideo}. */
  public static final JobDescriptor<Submission, Prediction> LUMA_MODIFY_VIDEO =
      followedByGetPredictionResult("lumaModifyVideo");

  /** The jobs of {@link VideoToVideoApi#lumaFlashReframe}. */
  public static final JobDescriptor<Submission, Prediction> LUMA_FLASH_REFRAME =
      followedByGetPredictionResult("lumaFlashReframe");

  /** The jobs of {@link VideoToVideoApi#aiDanceEffects}. */
  public static final JobDescriptor<Submission, Prediction> AI_DANCE_EFFECTS =
      followedByGetPredictionResult("aiDanceEffects");

  /** The jobs of {@link VideoToVideoApi#infinitetalkVideoToVideo}. */
  public static final JobDescriptor<Submission, Prediction> INFINITETALK_VIDEO_TO_VIDEO =
      followedByGetPredictionResult("infinitetalkVideoToVideo");

  /** The jobs of {@link VideoToVideoApi#aiVideoUpscaler}. */
  public static final JobDescriptor<Submission, Prediction> AI_VIDEO_UPSCALER =
      followedByGetPredictionResult("aiVideoUpscaler");

  /** The jobs of {@link VideoToVideoApi#wan22EditVideo}. */
  public static final JobDescriptor<Submission, Prediction> WAN22_EDIT_VIDEO =
      followedByGetPredictionResult("wan22EditVideo");

  /** The jobs of {@link VideoToVideoApi#heygenVideoTranslate}. */
  public static final JobDescriptor<Submission, Prediction> HEYGEN_VIDEO_TRANSLATE =
      followedByGetPredictionResult("heygenVideoTranslate");

  /** The jobs of {@link VideoToVideoApi#wan22Animate}. */
  public static final JobDescriptor<Submission, Prediction> WAN22_ANIMATE =
      followedByGetPredictionResult("wan22Animate");

  /** The jobs of {@link VideoToVideoApi#topazVideoUpscale}. */
  public static final JobDescriptor<Submission, Prediction> TOPAZ_VIDEO_UPSCALE =
      followedByGetPredictionResult("topazVideoUpscale");

  /** The jobs of {@link VideoToVideoApi#videoWatermarkRemover}. */
  public static final JobDescriptor<Submission, Prediction> VIDEO_WATERMARK_REMOVER =
      followedByGetPredictionResult("videoWatermarkRemover");

  /** The jobs of {@link VideoToVideoApi#remixVideo}. */
  public static final JobDescriptor<Submission, Prediction> REMIX_VIDEO =
      followedByGetPredictionResult("remixVideo");

  /** The jobs of {@link VideoToVideoApi#wan22SpicyVideoExtend}. */
  public static final JobDescriptor<Submission, Prediction> WAN22_SPICY_VIDEO_EXTEND =
      followedByGetPredictionResult("wan22SpicyVideoExtend");

  /** The jobs of {@link VideoToVideoApi#klingV26ProMotionControl}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V26_PRO_MOTION_CONTROL =
      followedByGetPredictionResult("klingV26ProMotionControl");

  /** The jobs of {@link VideoToVideoApi#seedanceV15ProVideoExtend}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_V15_PRO_VIDEO_EXTEND =
      followedByGetPredictionResult("seedanceV15ProVideoExtend");

  /** The jobs of {@link VideoToVideoApi#seedanceV15ProVideoExtendFast}. */
  public static final JobDescriptor<Submission, Prediction> SEEDANCE_V15_PRO_VIDEO_EXTEND_FAST =
      followedByGetPredictionResult("seedanceV15ProVideoExtendFast");

  /** The jobs of {@link VideoToVideoApi#klingV26StdMotionControl}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V26_STD_MOTION_CONTROL =
      followedByGetPredictionResult("klingV26StdMotionControl");

  /** The jobs of {@link VideoToVideoApi#aiClipping}. */
  public static final JobDescriptor<Submission, Prediction> AI_CLIPPING =
      followedByGetPredictionResult("aiClipping");

  /** The jobs of {@link TextToAudioApi#mmaudioV2TextToAudio}. */
  public static final JobDescriptor<Submission, Prediction> MMAUDIO_V2_TEXT_TO_AUDIO =
      followedByGetPredictionResult("mmaudioV2TextToAudio");

  /** The jobs of {@link TextToAudioApi#sunoCreateMusic}. */
  public static final JobDescriptor<Submission, Prediction> SUNO_CREATE_MUSIC =
      followedByGetPredictionResult("sunoCreateMusic");

  /** The jobs of {@link TextToAudioApi#sunoRemixMusic}. */
  public static final JobDescriptor<Submission, Prediction> SUNO_REMIX_MUSIC =
      followedByGetPredictionResult("sunoRemixMusic");

  /** The jobs of {@link TextToAudioApi#sunoExtendMusic}. */
  public static final JobDescriptor<Submission, Prediction> SUNO_EXTEND_MUSIC =
      followedByGetPredictionResult("sunoExtendMusic");

  /** The jobs of {@link TextToAudioApi#minimaxVoiceClone}. */
  public static final JobDescriptor<Submission, Prediction> MINIMAX_VOICE_CLONE =
      followedByGetPredictionResult("minimaxVoiceClone");

  /** The jobs of {@link TextToAudioApi#minimaxSpeech26Hd}. */
  public static final JobDescriptor<Submission, Prediction> MINIMAX_SPEECH26_HD =
      followedByGetPredictionResult("minimaxSpeech26Hd");

  /** The jobs of {@link TextToAudioApi#minimaxSpeech26Turbo}. */
  public static final JobDescriptor<Submission, Prediction> MINIMAX_SPEECH26_TURBO =
      followedByGetPredictionResult("minimaxSpeech26Turbo");

  /** The jobs of {@link TextToImageApi#fluxDevImage}. */
  public static final JobDescriptor<Submission, Prediction> FLUX_DEV_IMAGE =
      followedByGetPredictionResult("fluxDevImage");

  /** The jobs of {@link TextToImageApi#hidreamI1FastImage}. */
  public static final JobDescriptor<Submission, Prediction> HIDREAM_I1_FAST_IMAGE =
      followedByGetPredictionResult("hidreamI1FastImage");

  /** The jobs of {@link TextToImageApi#hidreamI1DevImage}. */
  public static final JobDescriptor<Submission, Prediction> HIDREAM_I1_DEV_IMAGE =
      followedByGetPredictionResult("hidreamI1DevImage");

  /** The jobs of {@link TextToImageApi#hidreamI1FullImage}. */
  public static final JobDescriptor<Submission, Prediction> HIDREAM_I1_FULL_IMAGE =
      followedByGetPredictionResult("hidreamI1FullImage");

  /** The jobs of {@link TextToImageApi#aiAnimeGenerator}. */
  public static final JobDescriptor<Submission, Prediction> AI_ANIME_GENERATOR =
      followedByGetPredictionResult("aiAnimeGenerator");

  /** The jobs of {@link TextToImageApi#wan21TextToImage}. */
  public static final JobDescriptor<Submission, Prediction> WAN21_TEXT_TO_IMAGE =
      followedByGetPredictionResult("wan21TextToImage");

  /** The jobs of {@link TextToImageApi#gpt4oTextToImage}. */
  public static final JobDescriptor<Submission, Prediction> GPT4O_TEXT_TO_IMAGE =
      followedByGetPredictionResult("gpt4oTextToImage");

  /** The jobs of {@link TextToImageApi#midjourneyV7TextToImage}. */
  public static final JobDescriptor<Submission, Prediction> MIDJOURNEY_V7_TEXT_TO_IMAGE =
      followedByGetPredictionResult("midjourneyV7TextToImage");

  /** The jobs of {@link TextToImageApi#fluxSchnellImage}. */
  public static final JobDescriptor<Submission, Prediction> FLUX_SCHNELL_IMAGE =
      followedByGetPredictionResult("fluxSchnellImage");

  /** The jobs of {@link TextToImageApi#bytedanceSeedreamImage}. */
  public static final JobDescriptor<Submission, Prediction> BYTEDANCE_SEEDREAM_IMAGE =
      followedByGetPredictionResult("bytedanceSeedreamImage");

  /** The jobs of {@link TextToImageApi#qwenImage}. */
  public static final JobDescriptor<Submission, Prediction> QWEN_IMAGE =
      followedByGetPredictionResult("qwenImage");

  /** The jobs of {@link TextToImageApi#ideogramV3T2i}. */
  public static final JobDescriptor<Submission, Prediction> IDEOGRAM_V3_T2I =
      followedByGetPredictionResult("ideogramV3T2i");

  /** The jobs of {@link TextToImageApi#nanoBanana}. */
  public static final JobDescriptor<Submission, Prediction> NANO_BANANA =
      followedByGetPredictionResult("nanoBanana");

  /** The jobs of {@link TextToImageApi#googleImagen4}. */
  public static final JobDescriptor<Submission, Prediction> GOOGLE_IMAGEN4 =
      followedByGetPredictionResult("googleImagen4");

  /** The jobs of {@link TextToImageApi#googleImagen4Fast}. */
  public static final JobDescriptor<Submission, Prediction> GOOGLE_IMAGEN4_FAST =
      followedByGetPredictionResult("googleImagen4Fast");

  /** The jobs of {@link TextToImageApi#googleImagen4Ultra}. */
  public static final JobDescriptor<Submission, Prediction> GOOGLE_IMAGEN4_ULTRA =
      followedByGetPredictionResult("googleImagen4Ultra");

  /** The jobs of {@link TextToImageApi#sdxlImage}. */
  public static final JobDescriptor<Submission, Prediction> SDXL_IMAGE =
      followedByGetPredictionResult("sdxlImage");

  /** The jobs of {@link TextToImageApi#bytedanceSeedreamV4}. */
  public static final JobDescriptor<Submission, Prediction> BYTEDANCE_SEEDREAM_V4 =
      followedByGetPredictionResult("bytedanceSeedreamV4");

  /** The jobs of {@link TextToImageApi#hunyuanImage21}. */
  public static final JobDescriptor<Submission, Prediction> HUNYUAN_IMAGE21 =
      followedByGetPredictionResult("hunyuanImage21");

  /** The jobs of {@link TextToImageApi#chromaImage}. */
  public static final JobDescriptor<Submission, Prediction> CHROMA_IMAGE =
      followedByGetPredictionResult("chromaImage");

  /** The jobs of {@link TextToImageApi#fluxKreaDev}. */
  public static final JobDescriptor<Submission, Prediction> FLUX_KREA_DEV =
      followedByGetPredictionResult("fluxKreaDev");

  /** The jobs of {@link TextToImageApi#perfectPonyXl}. */
  public static final JobDescriptor<Submission, Prediction> PERFECT_PONY_XL =
      followedByGetPredictionResult("perfectPonyXl");

  /** The jobs of {@link TextToImageApi#netaLumina}. */
  public static final JobDescriptor<Submission, Prediction> NETA_LUMINA =
      followedByGetPredictionResult("netaLumina");

  /** The jobs of {@link TextToImageApi#wan25TextToImage}. */
  public static final JobDescriptor<Submission, Prediction> WAN25_TEXT_TO_IMAGE =
      followedByGetPredictionResult("wan25TextToImage");

  /** The jobs of {@link TextToImageApi#hunyuanImage30}. */
  public static final JobDescriptor<Submission, Prediction> HUNYUAN_IMAGE30 =
      followedByGetPredictionResult("hunyuanImage30");

  /** The jobs of {@link TextToImageApi#leonardoaiPhoenix10}. */
  public static final JobDescriptor<Submission, Prediction> LEONARDOAI_PHOENIX10 =
      followedByGetPredictionResult("leonardoaiPhoenix10");

  /** The jobs of {@link TextToImageApi#leonardoaiLucidOrigin}. */
  public static final JobDescriptor<Submission, Prediction> LEONARDOAI_LUCID_ORIGIN =
      followedByGetPredictionResult("leonardoaiLucidOrigin");

  /** The jobs of {@link TextToImageApi#reveTextToImage}. */
  public static final JobDescriptor<Submission, Prediction> REVE_TEXT_TO_IMAGE =
      followedByGetPredictionResult("reveTextToImage");

  /** The jobs of {@link TextToImageApi#grokImagineTextToImage}. */
  public static final JobDescriptor<Submission, Prediction> GROK_IMAGINE_TEXT_TO_IMAGE =
      followedByGetPredictionResult("grokImagineTextToImage");

  /** The jobs of {@link TextToImageApi#nanoBananaPro}. */
  public static final JobDescriptor<Submission, Prediction> NANO_BANANA_PRO =
      followedByGetPredictionResult("nanoBananaPro");

  /** The jobs of {@link TextToImageApi#klingO1TextToImage}. */
  public static final JobDescriptor<Submission, Prediction> KLING_O1_TEXT_TO_IMAGE =
      followedByGetPredictionResult("klingO1TextToImage");

  /** The jobs of {@link TextToImageApi#zImageTurbo}. */
  public static final JobDescriptor<Submission, Prediction> Z_IMAGE_TURBO =
      followedByGetPredictionResult("zImageTurbo");

  /** The jobs of {@link TextToImageApi#flux2Flex}. */
  public static final JobDescriptor<Submission, Prediction> FLUX2_FLEX =
      followedByGetPredictionResult("flux2Flex");

  /** The jobs of {@link TextToImageApi#flux2Pro}. */
  public static final JobDescriptor<Submission, Prediction> FLUX2_PRO =
      followedByGetPredictionResult("flux2Pro");

  /** The jobs of {@link TextToImageApi#viduQ2TextToImage}. */
  public static final JobDescriptor<Submission, Prediction> VIDU_Q2_TEXT_TO_IMAGE =
      followedByGetPredictionResult("viduQ2TextToImage");

  /** The jobs of {@link TextToImageApi#bytedanceSeedreamV45}. */
  public static final JobDescriptor<Submission, Prediction> BYTEDANCE_SEEDREAM_V45 =
      followedByGetPredictionResult("bytedanceSeedreamV45");

  /** The jobs of {@link TextToImageApi#gptImage15}. */
  public static final JobDescriptor<Submission, Prediction> GPT_IMAGE15 =
      followedByGetPredictionResult("gptImage15");

  /** The jobs of {@link TextToImageApi#wan26TextToImage}. */
  public static final JobDescriptor<Submission, Prediction> WAN26_TEXT_TO_IMAGE =
      followedByGetPredictionResult("wan26TextToImage");

  /** The jobs of {@link TextToImageApi#flux2Klein4b}. */
  public static final JobDescriptor<Submission, Prediction> FLUX2_KLEIN4B =
      followedByGetPredictionResult("flux2Klein4b");

  /** The jobs of {@link TextToImageApi#flux2Klein9b}. */
  public static final JobDescriptor<Submission, Prediction> FLUX2_KLEIN9B =
      followedByGetPredictionResult("flux2Klein9b");

  /** The jobs of {@link TextToImageApi#zImageBase}. */
  public static final JobDescriptor<Submission, Prediction> Z_IMAGE_BASE =
      followedByGetPredictionResult("zImageBase");

  /** The jobs of {@link TrainingApi#fluxDevLoraImage}. */
  public static final JobDescriptor<Submission, Prediction> FLUX_DEV_LORA_IMAGE =
      followedByGetPredictionResult("fluxDevLoraImage");

  /** The jobs of {@link TrainingApi#wan21LoraI2v}. */
  public static final JobDescriptor<Submission, Prediction> WAN21_LORA_I2V =
      followedByGetPredictionResult("wan21LoraI2v");

  /** The jobs of {@link TrainingApi#wan21LoraT2v}. */
  public static final JobDescriptor<Submission, Prediction> WAN21_LORA_T2V =
      followedByGetPredictionResult("wan21LoraT2v");

  /** The jobs of {@link TrainingApi#sdxlLoraImage}. */
  public static final JobDescriptor<Submission, Prediction> SDXL_LORA_IMAGE =
      followedByGetPredictionResult("sdxlLoraImage");

  /** The jobs of {@link AudioToVideoApi#latentsyncVideo}. */
  public static final JobDescriptor<Submission, Prediction> LATENTSYNC_VIDEO =
      followedByGetPredictionResult("latentsyncVideo");

  /** The jobs of {@link AudioToVideoApi#creatifyLipsync}. */
  public static final JobDescriptor<Submission, Prediction> CREATIFY_LIPSYNC =
      followedByGetPredictionResult("creatifyLipsync");

  /** The jobs of {@link AudioToVideoApi#veedLipsync}. */
  public static final JobDescriptor<Submission, Prediction> VEED_LIPSYNC =
      followedByGetPredictionResult("veedLipsync");

  /** The jobs of {@link AudioToVideoApi#wan22SpeechToVideo}. */
  public static final JobDescriptor<Submission, Prediction> WAN22_SPEECH_TO_VIDEO =
      followedByGetPredictionResult("wan22SpeechToVideo");

  /** The jobs of {@link AudioToVideoApi#infinitetalkImageToVideo}. */
  public static final JobDescriptor<Submission, Prediction> INFINITETALK_IMAGE_TO_VIDEO =
      followedByGetPredictionResult("infinitetalkImageToVideo");

  /** The jobs of {@link AudioToVideoApi#klingV1AvatarStandard}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V1_AVATAR_STANDARD =
      followedByGetPredictionResult("klingV1AvatarStandard");

  /** The jobs of {@link AudioToVideoApi#klingV1AvatarPro}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V1_AVATAR_PRO =
      followedByGetPredictionResult("klingV1AvatarPro");

  /** The jobs of {@link AudioToVideoApi#klingV2AvatarStandard}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V2_AVATAR_STANDARD =
      followedByGetPredictionResult("klingV2AvatarStandard");

  /** The jobs of {@link AudioToVideoApi#klingV2AvatarPro}. */
  public static final JobDescriptor<Submission, Prediction> KLING_V2_AVATAR_PRO =
      followedByGetPredictionResult("klingV2AvatarPro");

  /** The jobs of {@link AudioToVideoApi#ltx219bLipsync}. */
  public static final JobDescriptor<Submission, Prediction> LTX219B_LIPSYNC =
      followedByGetPredictionResult("ltx219bLipsync");

  /** The jobs of {@link TextToTextApi#gpt5Nano}. */
  public static final JobDescriptor<Submission, Prediction> GPT5_NANO =
      followedByGetPredictionResult("gpt5Nano");

  /** The jobs of {@link TextToTextApi#createStoryBoardData}. */
  public static final JobDescriptor<Submission, Prediction> CREATE_STORY_BOARD_DATA =
      followedByGetPredictionResult("createStoryBoardData");

  /** The jobs of {@link TextToTextApi#gpt5Mini}. */
  public static final JobDescriptor<Submission, Prediction> GPT5_MINI =
      followedByGetPredictionResult("gpt5Mini");

  /** The jobs of {@link TextToTextApi#anyLlmModels}. */
  public static final JobDescriptor<Submission, Prediction> ANY_LLM_MODELS =
      followedByGetPredictionResult("anyLlmModels");

  /** The jobs of {@link TextToTextApi#openrouterVision}. */
  public static final JobDescriptor<Submission, Prediction> OPENROUTER_VISION =
      followedByGetPredictionResult("openrouterVision");

  private Jobs() {}

  private static JobDescriptor<Submission, Prediction> followedByGetPredictionResult(
      String submitOperation) {
    return new JobDescriptor<>(
        submitOperation,
        Submission.class,
        Prediction.class,
        answer ->
            Optional.ofNullable(answer.requestId())
                .or(() -> Optional.ofNullable(answer.id()))
                .orElse(null),
        answer -> Optional.ofNullable(answer.status()).map(PredictionStatus::phase).orElse(null),
        "getPredictionResult",
        (apis, id) -> apis.of(PredictionsApi.class).getPredictionResult(id),
        answer ->
            Optional.ofNullable(answer.status()).map(PredictionStatus::phase).orElse(Phase.UNKNOWN),
        List.of(
            new JobDescriptor.ErrorAnswer<>(
                400,
                FailedPrediction.class,
                body ->
                    Optional.ofNullable(body.detail())
                        .map(FailedPredictionDetail::status)
                        .map(PredictionStatus::phase)
                        .orElse(Phase.FAILED))),
        null);
  }
}
