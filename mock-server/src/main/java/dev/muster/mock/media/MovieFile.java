package dev.muster.mock.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.LongStream;
import org.jcodec.common.Codec;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Packet.FrameType;
import org.jcodec.common.model.Rational;
import org.jcodec.common.model.Size;
import org.jcodec.common.model.Unit;
import org.jcodec.containers.mp4.Brand;
import org.jcodec.containers.mp4.boxes.ChunkOffsets64Box;
import org.jcodec.containers.mp4.boxes.Header;
import org.jcodec.containers.mp4.boxes.MovieBox;
import org.jcodec.containers.mp4.boxes.NodeBox;
import org.jcodec.containers.mp4.muxer.CodecMP4MuxerTrack;
import org.jcodec.containers.mp4.muxer.MP4Muxer;

/**
 * An MP4 file with one H.264 track. Its index comes first, so that players begin before they have
 * all of it, and it does not say when it was made: the same frames, the same bytes.
 */
final class MovieFile {
  private static final int BOX_HEADER = 8;

  /** Room for a file's head, and for the length that stands before each unit of the stream. */
  private static final int HEAD = 1024;

  private static final int UNIT_HEADER = 64;
  private static final int MOVIE = 0x6D6F6F76;
  private static final int TRACK = 0x7472616B;
  private static final int MEDIA = 0x6D646961;
  private static final int MOVIE_HEADER = 0x6D766864;
  private static final int TRACK_HEADER = 0x746B6864;
  private static final int MEDIA_HEADER = 0x6D646864;

  private MovieFile() {}

  /** A coded frame, and whether it needs none before it. */
  record Frame(ByteBuffer data, boolean key) {}

  static byte[] write(Size size, int framesPerSecond, List<Frame> frames) throws IOException {
    int room =
        HEAD + frames.stream().mapToInt(frame -> frame.data().remaining() + UNIT_HEADER).sum();
    var data = new ByteBufferSeekableByteChannel(ByteBuffer.allocate(room), 0);
    MP4Muxer muxer = MP4Muxer.createMP4Muxer(data, Brand.MP4);
    int start = (int) data.position();
    var track =
        (CodecMP4MuxerTrack)
            muxer.addVideoTrack(
                Codec.H264, VideoCodecMeta.createSimpleVideoCodecMeta(size, ColorSpace.YUV420));
    track.setTgtChunkDuration(Rational.R(1, 1), Unit.SEC);
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      FrameType type = frame.key() ? FrameType.KEY : FrameType.INTER;
      track.addFrame(Packet.createPacket(frame.data(), i, framesPerSecond, 1, i, type, null));
    }
    MovieBox index = muxer.finalizeHeader();
    // What only QuickTime knows.
    NodeBox.findFirst(index, NodeBox.class, "trak").removeChildren(new String[] {"tapt"});
    int end = (int) data.position();
    data.setPosition(start);
    return indexFirst(index, start, data.getContents().slice(start, end - start));
  }

  private static byte[] indexFirst(MovieBox index, int start, ByteBuffer media) {
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    Brand.MP4.getFileTypeBox().write(head);
    head.flip();
    int first = head.remaining() + bytes(index).remaining() + BOX_HEADER;
    for (ChunkOffsets64Box box : NodeBox.findDeep(index, ChunkOffsets64Box.class, "co64")) {
      box.setChunkOffsets(
          LongStream.of(box.getChunkOffsets()).map(at -> at - start + first).toArray());
    }
    ByteBuffer moved = bytes(index);
    forgetTimes(moved.duplicate());
    ByteBuffer file = ByteBuffer.allocate(first + media.remaining()).put(head).put(moved);
    Header.createHeader("mdat", BOX_HEADER + (long) media.remaining()).write(file);
    return file.put(media).array();
  }

  private static ByteBuffer bytes(MovieBox movie) {
    ByteBuffer room = ByteBuffer.allocate(movie.estimateSize() + (1 << 16));
    movie.write(room);
    room.flip();
    return room;
  }

  private static void forgetTimes(ByteBuffer boxes) {
    while (boxes.remaining() >= BOX_HEADER) {
      int start = boxes.position();
      int size = boxes.getInt();
      int type = boxes.getInt();
      if (size < BOX_HEADER || size > boxes.limit() - start) {
        throw new IllegalStateException("The muxer wrote a box of " + size + " bytes at " + start);
      }
      switch (type) {
        case MOVIE, TRACK, MEDIA -> forgetTimes(boxes.slice(boxes.position(), size - BOX_HEADER));
        case MOVIE_HEADER, TRACK_HEADER, MEDIA_HEADER ->
            boxes.putLong(boxes.position() + Integer.BYTES, 0);
        default -> {}
      }
      boxes.position(start + size);
    }
  }
}
