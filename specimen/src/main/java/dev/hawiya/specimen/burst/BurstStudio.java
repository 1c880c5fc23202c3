package dev.hawiya.specimen.burst;

import dev.hawiya.specimen.head.Canvas;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Takes bursts; kind and seed say all, the person with the same seed is the same. */
public final class BurstStudio {
  /** Between the seeds of a person and of who takes the person's place. */
  private static final long OTHER = 500_009;

  private BurstStudio() {}

  public static Burst take(BurstKind kind, long seed) {
    RandomGenerator r = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 31 * kind.ordinal());
    Take take = new Take(seed, r);
    Phone phone = Phone.any(r);
    List<byte[]> frames =
        switch (kind) {
          case LIVE -> live(take, phone, r);
          case STILL -> {
            byte[] one = phone.shoot(take.frame(0), r);
            yield List.of(one, one, one);
          }
          case COPY -> copies(take, phone, r);
          case HAND -> moved(take, phone, r);
          case PRINT -> print(take, phone, r);
          case SCREEN -> screen(take, phone, r);
          case SWAP -> swap(take, seed, phone, r);
        };
    return new Burst(kind, seed, frames);
  }

  private static List<byte[]> live(Take take, Phone phone, RandomGenerator r) {
    List<byte[]> frames = new ArrayList<>();
    for (int i = 0; i < Take.FRAMES; i++) {
      frames.add(phone.shoot(take.frame(i), r));
    }
    return frames;
  }

  private static List<byte[]> copies(Take take, Phone phone, RandomGenerator r) {
    byte[] first = phone.shoot(take.frame(0), r);
    Canvas still = Still.of(first);
    List<byte[]> frames = new ArrayList<>(List.of(first));
    while (frames.size() < Take.FRAMES) {
      Phone forger = new Phone(0.3, 1, 0, Take.between(r, 0.5, 0.95));
      frames.add(forger.shoot(Copies.altered(still, r), r));
    }
    return frames;
  }

  private static List<byte[]> moved(Take take, Phone phone, RandomGenerator r) {
    Canvas still = Still.of(Phone.any(r).shoot(take.frame(0), r));
    List<byte[]> frames = new ArrayList<>();
    for (int i = 0; i < Take.FRAMES; i++) {
      frames.add(phone.shoot(Copies.moved(still, r), r));
    }
    return frames;
  }

  private static List<byte[]> print(Take take, Phone phone, RandomGenerator r) {
    Print print = new Print(Still.of(Phone.any(r).shoot(take.frame(0), r)), r);
    Held held = new Held(take.scene(), Take.between(r, -0.12, 0.12), r);
    List<byte[]> frames = new ArrayList<>();
    for (int i = 0; i < Take.FRAMES; i++) {
      frames.add(phone.shoot(held.seen(i, take.camera(i), print, r), r));
    }
    return frames;
  }

  private static List<byte[]> screen(Take take, Phone phone, RandomGenerator r) {
    Phone recorder = Phone.any(r);
    Canvas first = Still.of(recorder.shoot(take.frame(0), r));
    Display display = new Display(first, r);
    Held held = new Held(take.scene(), 0, r);
    List<byte[]> frames = new ArrayList<>();
    for (int i = 0; i < Take.FRAMES; i++) {
      display.show(i == 0 ? first : Still.of(recorder.shoot(take.frame(i), r)), r);
      frames.add(phone.shoot(held.seen(i, take.camera(i), display, r), r));
    }
    return frames;
  }

  private static List<byte[]> swap(Take take, long seed, Phone phone, RandomGenerator r) {
    int exchanged = r.nextInt(Take.FRAMES);
    List<byte[]> frames = new ArrayList<>();
    for (int i = 0; i < Take.FRAMES; i++) {
      Canvas light = i == exchanged ? take.frame(i, seed + OTHER) : take.frame(i);
      frames.add(phone.shoot(light, r));
    }
    return frames;
  }
}
