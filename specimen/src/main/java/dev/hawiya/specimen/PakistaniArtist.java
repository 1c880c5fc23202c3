package dev.hawiya.specimen;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.citizen.Citizen;
import dev.hawiya.specimen.citizen.Citizens;
import dev.hawiya.specimen.citizen.Register;
import dev.hawiya.specimen.pakistan.CardPrinter;
import dev.hawiya.specimen.pakistan.Look;
import dev.hawiya.specimen.photo.Sheet;
import dev.hawiya.specimen.photo.Subject;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Pakistani identity cards of one register. */
final class PakistaniArtist implements Artist {
  private final long seed;
  private final Register register;
  private final Citizens citizens;
  private final CardPrinter printer;

  private PakistaniArtist(long seed, Register register) {
    this.seed = seed;
    this.register = register;
    this.citizens = new Citizens(seed);
    this.printer = new CardPrinter(register);
  }

  static Artist smartCards(long seed) {
    return new PakistaniArtist(seed, Register.SMART);
  }

  static Artist overseasCards(long seed) {
    return new PakistaniArtist(seed, Register.OVERSEAS);
  }

  static Artist oldCards(long seed) {
    return new PakistaniArtist(seed, Register.OLD);
  }

  @Override
  public BufferedImage page(Side side, int index) {
    Citizen citizen = citizen(index);
    SplittableRandom random = chance(side, index, Chance.DRAWING);
    return side == Side.FRONT
        ? printer.front(citizen, look(index), random)
        : printer.back(citizen, look(index), random);
  }

  @Override
  public Subject subject(Side side, int index) {
    List<Point> grips = side == Side.FRONT ? printer.frontGrips(look(index)) : printer.backGrips();
    return new Subject(page(side, index), Sheet.ID_1, grips, Optional.empty());
  }

  @Override
  public Contents contents(Side side, int index) {
    return new PakistaniTruth(citizen(index), register, look(index)).of(side);
  }

  private Citizen citizen(int index) {
    return citizens.citizen(index, register);
  }

  private Look look(int index) {
    return Look.any(chance(Side.FRONT, index, Chance.LOOK));
  }

  /** No two registers look alike. */
  private SplittableRandom chance(Side side, int index, int purpose) {
    return Chance.of(seed + register.ordinal() * 6_151L, side, index, purpose);
  }
}
