package dev.muster.mock.media;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.decode.SliceHeaderReader;
import org.jcodec.codecs.h264.io.model.NALUnit;
import org.jcodec.codecs.h264.io.model.NALUnitType;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.codecs.h264.io.write.SliceHeaderWriter;
import org.jcodec.common.io.BitReader;
import org.jcodec.common.io.BitWriter;
import org.jcodec.common.model.Size;

/**
 * The frames of a film that costs what changes in it: one whole picture, then frames that hold the
 * picture before them (all blocks skipped, a dozen bytes) or change its lower rows only.
 */
final class Footage {
  private static final int REFERENCE = 3;
  private static final int NOT_ACROSS_SLICES = 2;
  private static final int SPARE = 64;

  private final SeqParameterSet sequence;
  private final PictureParameterSet parameters;
  private final List<MovieFile.Frame> frames = new ArrayList<>();

  /** A film that begins with that picture, whose sides must be even. */
  Footage(BufferedImage first) {
    PictureEncoder encoder = new PictureEncoder();
    this.sequence = encoder.initSPS(new Size(first.getWidth(), first.getHeight()));
    this.parameters = encoder.initPPS();
    frames.add(new MovieFile.Frame(encoder.encode(first), true));
  }

  List<MovieFile.Frame> frames() {
    return frames;
  }

  /** The picture before it once more. */
  void hold() {
    frames.add(new MovieFile.Frame(kept(sequence.picHeightInMapUnitsMinus1 + 1), false));
  }

  /** The picture before it, with other rows at its bottom, below whole rows of blocks. */
  void change(BufferedImage lower) {
    int rows = (lower.getHeight() + PictureEncoder.BLOCK - 1) / PictureEncoder.BLOCK;
    int kept = sequence.picHeightInMapUnitsMinus1 + 1 - rows;
    ByteBuffer changed = moved(new PictureEncoder().encode(lower), lower, kept);
    ByteBuffer both = kept == 0 ? changed : joined(kept(kept), changed);
    frames.add(new MovieFile.Frame(both, false));
  }

  private static ByteBuffer joined(ByteBuffer one, ByteBuffer other) {
    return ByteBuffer.allocate(one.remaining() + other.remaining()).put(one).put(other).flip();
  }

  /** A slice of so many rows, all of them as before. */
  private ByteBuffer kept(int rows) {
    SliceHeader header = new SliceHeader();
    header.sliceType = SliceType.P;
    BitWriter bits = begin(header, SPARE);
    CAVLCWriter.writeUE(bits, rows * (sequence.picWidthInMbsMinus1 + 1));
    bits.write1Bit(1);
    return unit(bits);
  }

  /** The only slice of a picture of its own, as the lower rows of this film's pictures. */
  private ByteBuffer moved(ByteBuffer coded, BufferedImage lower, int row) {
    List<ByteBuffer> units = H264Utils.splitFrame(coded);
    ByteBuffer slice = units.get(units.size() - 1);
    H264Utils.unescapeNAL(slice);
    NALUnit unit = NALUnit.read(slice);
    int length = bits(slice);
    // The reader takes four bytes at once.
    ByteBuffer padded = ByteBuffer.allocate(slice.remaining() + Integer.BYTES).put(slice).rewind();
    BitReader in = BitReader.createBitReader(padded);
    SeqParameterSet own =
        new PictureEncoder().initSPS(new Size(lower.getWidth(), lower.getHeight()));
    SliceHeader header =
        SliceHeaderReader.readPart2(SliceHeaderReader.readPart1(in), unit, own, parameters, in);
    header.firstMbInSlice = row * (sequence.picWidthInMbsMinus1 + 1);
    header.refPicMarkingIDR = null;
    BitWriter out = begin(header, padded.capacity());
    for (int left = length - in.position(); left > 0; left -= Byte.SIZE) {
      int some = Math.min(left, Byte.SIZE);
      out.writeNBit(in.readNBit(some), some);
    }
    return unit(out);
  }

  /** How many bits there are up to the one that ends a slice. */
  private static int bits(ByteBuffer slice) {
    int last = slice.limit() - 1;
    while (slice.get(last) == 0) {
      last--;
    }
    int after = Integer.numberOfTrailingZeros(slice.get(last));
    return (last + 1 - slice.position()) * Byte.SIZE - after;
  }

  private BitWriter begin(SliceHeader header, int room) {
    header.sps = sequence;
    header.pps = parameters;
    header.frameNum = frames.size() % (1 << (sequence.log2MaxFrameNumMinus4 + 4));
    header.disableDeblockingFilterIdc = NOT_ACROSS_SLICES;
    BitWriter bits = new BitWriter(ByteBuffer.allocate(room + SPARE));
    SliceHeaderWriter.write(header, false, REFERENCE, bits);
    return bits;
  }

  private static ByteBuffer unit(BitWriter bits) {
    bits.flush();
    ByteBuffer plain = bits.getBuffer().flip();
    // Each two bytes may need a third that sets them apart from a marker.
    ByteBuffer unit = ByteBuffer.allocate(SPARE + plain.remaining() * 3 / 2);
    unit.putInt(1);
    new NALUnit(NALUnitType.NON_IDR_SLICE, REFERENCE).write(unit);
    H264Utils.escapeNAL(plain, unit);
    return unit.flip();
  }
}
