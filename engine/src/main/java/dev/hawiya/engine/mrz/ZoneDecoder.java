package dev.hawiya.engine.mrz;

import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.MrzSyntax;
import dev.hawiya.core.mrz.SeenCharacter;
import dev.hawiya.core.mrz.layout.CharacterKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides which format the lines of a zone have, and reads them as such. */
final class ZoneDecoder {
  /** Lengths of lines that make a zone, the likeliest of which is found by trying. */
  private static final List<List<Integer>> SHAPES =
      List.of(List.of(44, 44), List.of(36, 36), List.of(30, 30, 30), List.of(9, 30, 30));

  /** What a line that is left out costs, as a logarithm: more than a doubtful count. */
  private static final double LEFT_OUT = 6;

  /** Logarithm of the probability of a shape's lengths below which it is none. */
  private static final double LEAST = -40;

  /** How much less likely a character is where its format knows it not: misprints are rare. */
  private static final double MISPRINT = 0.02;

  /** Alternatives less likely than this are not worth telling. */
  private static final double NEGLIGIBLE = 1e-3;

  private static final int MOST_ALTERNATIVES = 4;

  private final String vocabulary;

  ZoneDecoder(String vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * @param first index of the first line that belongs to the zone
   * @param score geometric mean of the characters' probabilities
   */
  record Decoded(int first, MrzFormat format, List<List<SeenCharacter>> lines, double score) {}

  private record Shape(int first, List<Integer> lengths, double merit) {}

  /** The zone that the lines hold; empty where their lengths are no format's. */
  Optional<Decoded> best(List<FixedLengthCtc> lines) {
    List<Shape> shapes = new ArrayList<>();
    for (List<Integer> lengths : SHAPES) {
      for (int first = 0; first + lengths.size() <= lines.size(); first++) {
        double merit = -LEFT_OUT * (lines.size() - lengths.size());
        for (int i = 0; i < lengths.size(); i++) {
          merit += lines.get(first + i).logProbability(lengths.get(i));
        }
        shapes.add(new Shape(first, lengths, merit));
      }
    }
    return shapes.stream()
        .max(Comparator.comparingDouble(Shape::merit))
        .filter(s -> s.merit() > LEAST)
        .map(s -> decoded(lines, s));
  }

  private Decoded decoded(List<FixedLengthCtc> all, Shape shape) {
    int first = shape.first();
    int count = shape.lengths().size();
    List<FixedLengthCtc> lines = all.subList(first, first + count);
    MrzFormat format = format(lines.get(0), shape.lengths());
    List<List<SeenCharacter>> texts = new ArrayList<>();
    double log = 0;
    int characters = 0;
    for (int line = 0; line < count; line++) {
      List<SeenCharacter> text = new ArrayList<>();
      for (double[] odds : lines.get(line).read(priors(format, line))) {
        SeenCharacter seen = seen(odds);
        log += Math.log(Math.max(seen.score(), 1e-6));
        characters++;
        text.add(seen);
      }
      texts.add(text);
    }
    return new Decoded(first, format, texts, Math.exp(log / characters));
  }

  private double[][] priors(MrzFormat format, int line) {
    double[][] priors = new double[format.lineLengths().get(line)][vocabulary.length() + 1];
    for (int place = 0; place < priors.length; place++) {
      CharacterKind kind = MrzSyntax.allowed(format, line, place);
      for (int i = 0; i < vocabulary.length(); i++) {
        priors[place][i + 1] = kind.holds(vocabulary.charAt(i)) ? 1 : MISPRINT;
      }
    }
    return priors;
  }

  private MrzFormat format(FixedLengthCtc first, List<Integer> lengths) {
    int length = lengths.get(0);
    if (length == 9) {
      return MrzFormat.SWISS_LICENCE;
    }
    if (length == 30) {
      return MrzFormat.TD1;
    }
    String text = plain(first, length);
    if (text.charAt(0) == 'V') {
      return length == 44 ? MrzFormat.MRV_A : MrzFormat.MRV_B;
    }
    if (length == 36) {
      return text.indexOf("IDFRA") == 0 ? MrzFormat.FRENCH_ID : MrzFormat.TD2;
    }
    return MrzFormat.TD3;
  }

  private String plain(FixedLengthCtc line, int length) {
    double[][] indifferent = new double[length][vocabulary.length() + 1];
    for (double[] place : indifferent) {
      Arrays.fill(place, 1);
    }
    StringBuilder text = new StringBuilder();
    for (double[] odds : line.read(indifferent)) {
      text.append(seen(odds).character());
    }
    return text.toString();
  }

  private SeenCharacter seen(double[] odds) {
    List<SeenCharacter.Alternative> all = new ArrayList<>();
    for (int i = 0; i < odds.length; i++) {
      if (odds[i] > NEGLIGIBLE) {
        all.add(new SeenCharacter.Alternative(vocabulary.charAt(i), odds[i]));
      }
    }
    all.sort(Comparator.comparingDouble(a -> -a.score()));
    SeenCharacter.Alternative best = all.get(0);
    int shown = Math.min(all.size(), 1 + MOST_ALTERNATIVES);
    return new SeenCharacter(best.character(), best.score(), all.subList(1, shown));
  }
}
