package dev.muster.mock.sandbox.spec;

import java.util.List;

/**
 * Where a submission says what is wanted: JSON Pointers into its body, of which the first that
 * leads somewhere counts.
 *
 * @param caption the prompt
 * @param width pixels
 * @param height pixels
 * @param aspect such as {@code 16:9}
 * @param resolution such as {@code 2k} (of the long side) or {@code 720p} (of the short side)
 * @param seconds the length
 * @param count how many outputs
 * @param format such as {@code png} or {@code jpeg}
 * @param seed a whole number: the same one with the same request makes the same file
 * @param source the URL of what is to be worked on
 */
public record BriefSpec(
    List<String> caption,
    List<String> width,
    List<String> height,
    List<String> aspect,
    List<String> resolution,
    List<String> seconds,
    List<String> count,
    List<String> format,
    List<String> seed,
    List<String> source) {

  static BriefSpec of(Settings settings) {
    settings.only(
        "caption",
        "width",
        "height",
        "aspect",
        "resolution",
        "seconds",
        "count",
        "format",
        "seed",
        "source");
    return new BriefSpec(
        settings.child("caption").texts(),
        settings.child("width").texts(),
        settings.child("height").texts(),
        settings.child("aspect").texts(),
        settings.child("resolution").texts(),
        settings.child("seconds").texts(),
        settings.child("count").texts(),
        settings.child("format").texts(),
        settings.child("seed").texts(),
        settings.child("source").texts());
  }
}
