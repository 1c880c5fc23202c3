package dev.hawiya.specimen.licence.chance.part;

import java.util.List;
import java.util.random.RandomGenerator;

/** Choices by chance. */
public record Dice(RandomGenerator random) {
  public boolean happens(double share) {
    return random.nextDouble() < share;
  }

  public double between(double least, double most) {
    return least + (most - least) * random.nextDouble();
  }

  public int upTo(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  public final <T> T of(T... all) {
    return all[random.nextInt(all.length)];
  }

  public <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
