package dev.muster.mock.media;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.encode.RateControl;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Rect;
import org.jcodec.common.model.Size;
import org.jcodec.scale.AWTUtil;
import org.jcodec.scale.RgbToYuv420p;

/** Codes single pictures as H.264, for frames that are shown in the order in which they come. */
final class PictureEncoder extends H264Encoder {
  /** Macroblocks of a picture, and the level that a player must have for 24 of them a second. */
  private static final int[][] LEVELS = {
    {1620, 30}, {3600, 31}, {8192, 40}, {22_080, 50}, {36_864, 51}
  };

  private static final int HIGHEST_LEVEL = 60;

  /** Pixels of a block's side. */
  static final int BLOCK = 16;

  private static final int SPARE = 2;
  private static final int HEAD = 1024;
  private static final int FRAME_NUMBER_BITS = 16;
  private static final int UNSPECIFIED = 5;
  private static final int BT_601 = 6;

  PictureEncoder() {
    super(new SameQuality());
  }

  @Override
  public SeqParameterSet initSPS(Size size) {
    SeqParameterSet set = super.initSPS(size);
    set.picOrderCntType = 2;
    set.log2MaxFrameNumMinus4 = FRAME_NUMBER_BITS - 4;
    set.levelIdc = level((set.picWidthInMbsMinus1 + 1) * (set.picHeightInMapUnitsMinus1 + 1));
    // Else players would have to guess what the numbers mean in colours.
    VUIParameters colours = new VUIParameters();
    colours.videoSignalTypePresentFlag = true;
    colours.videoFormat = UNSPECIFIED;
    colours.colourDescriptionPresentFlag = true;
    colours.colourPrimaries = BT_601;
    colours.transferCharacteristics = BT_601;
    colours.matrixCoefficients = BT_601;
    set.vuiParams = colours;
    return set;
  }

  private static int level(int blocks) {
    for (int[] level : LEVELS) {
      if (blocks <= level[0]) {
        return level[1];
      }
    }
    return HIGHEST_LEVEL;
  }

  /** Each slice says how its edges are smoothed. */
  @Override
  public PictureParameterSet initPPS() {
    PictureParameterSet set = super.initPPS();
    set.deblockingFilterControlPresentFlag = true;
    return set;
  }

  /** A picture that needs none before it, after the parameter sets that its player needs. */
  ByteBuffer encode(BufferedImage image) {
    BufferedImage whole = wholeBlocks(image);
    // The encoder takes so many bytes for the result as there are pixels, which noise exceeds.
    Rect shown = new Rect(0, 0, image.getWidth(), image.getHeight());
    Picture picture =
        Picture.createCropped(
            whole.getWidth(), SPARE * whole.getHeight(), ColorSpace.YUV420J, shown);
    new RgbToYuv420p().transform(AWTUtil.fromBufferedImageRGB(whole), picture);
    int room = HEAD + SPARE * SPARE * whole.getWidth() * whole.getHeight();
    ByteBuffer coded = encodeIDRFrame(picture, ByteBuffer.allocate(room));
    return ByteBuffer.allocate(coded.remaining()).put(coded).flip();
  }

  /** The picture with its last column and row repeated, until its sides are whole blocks. */
  private static BufferedImage wholeBlocks(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int wide = (width + BLOCK - 1) / BLOCK * BLOCK;
    int high = (height + BLOCK - 1) / BLOCK * BLOCK;
    if (wide == width && high == height) {
      return image;
    }
    BufferedImage whole = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = whole.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.drawImage(image, width, 0, wide, height, width - 1, 0, width, height, null);
    graphics.drawImage(image, 0, height, wide, high, 0, height - 1, width, height, null);
    graphics.dispose();
    return whole;
  }

  /**
   * Below a step of 16 nothing is smoothed between blocks. The encoder predicts from what it has
   * smoothed, which no player does: colours would drift from block to block.
   */
  private record SameQuality() implements RateControl {
    private static final int STEP = 15;

    @Override
    public int startPicture(Size size, int most, SliceType type) {
      return STEP;
    }

    @Override
    public int initialQpDelta() {
      return 0;
    }

    @Override
    public int accept(int bits) {
      return 0;
    }
  }
}
