package dev.hawiya.specimen.burst;

import java.util.List;

/**
 * Three frames, a quarter of a second apart.
 *
 * @param frames JPEG files, 480 × 640
 */
public record Burst(BurstKind kind, long seed, List<byte[]> frames) {
  public Burst {
    frames = List.copyOf(frames);
  }
}
