package dev.hawiya.core.liveness;

/**
 * Where a burst ceases to be taken for a living person's.
 *
 * @param frames so many are needed
 * @param eyes pixels between the eyes, at least
 * @param person likeness of the faces of any two frames, at least, -1..1
 * @param alike likeness at least where the faces cannot be laid onto each other
 * @param stranger likeness under which it stays open even where they can
 * @param torn common motion left on the face that says so, by the distance between the eyes
 * @param difference mean difference of two frames' grey levels under which they are one picture
 * @param plane pixels off the best plane motion, of nine tenths of the picture's tracks: a flat
 *     picture stays under it
 * @param exact the same of a program's copy, which leaves errors of the tracks alone
 * @param grain of its grain that a copy shares with its original, at least, -1..1
 * @param relief pixels of common motion that the best plane motion leaves on a face
 * @param still pixels of motion under which nothing can be told
 * @param spoof best score of the passive network in any frame, under which a burst is refused
 * @param doubt the same, under which it is not allowed
 * @param pattern how far a frequency may stand out of its neighbours, in power, before a burst is
 *     refused
 * @param speckle the same from which a burst is not allowed
 * @param border share of a straight border below and beside a face that is one
 * @param flicker ratio of the face's brightness between frames, at most
 */
public record LivenessThresholds(
    int frames,
    double eyes,
    double person,
    double alike,
    double stranger,
    double torn,
    double difference,
    double plane,
    double exact,
    double grain,
    double relief,
    double still,
    double spoof,
    double doubt,
    double pattern,
    double speckle,
    double border,
    double flicker) {
  /**
   * Set on bursts of computed faces with seeds 1 to 130 and 7000 to 8100, frames of 480 × 640; no
   * real attack was at hand. The likeness is that which one of 10,000 strangers reaches, that of
   * faces laid onto each other one of 100 ({@code FaceThresholds}); a border must be surer than the
   * straight things in NASA's portrait of an astronaut, 0.78. Ninety drawn copies were exact to
   * 1.1, 460 living bursts to 1.36 at best; of their grain fifty copies shared 0.32 and more, the
   * flattest of the living mostly 0.06 and less. Speckle lies above 230 drawn bursts of people,
   * 1.9, and the astronaut, 1.94.
   */
  public static final LivenessThresholds DEFAULT =
      new LivenessThresholds(
          3, 36, 0.56, 0.8, 0.285, 0.05, 0.5, 2.2, 1.2, 0.15, 0.3, 0.4, 0.005, 0.008, 8, 2.25, 0.93,
          1.6);
}
