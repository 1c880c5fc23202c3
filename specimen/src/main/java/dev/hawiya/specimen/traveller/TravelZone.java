package dev.hawiya.specimen.traveller;

import dev.hawiya.core.mrz.MrzData;
import dev.hawiya.core.mrz.MrzDate;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.MrzWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The machine-readable zone of a traveller's paper (ICAO Doc 9303 parts 4 to 7). */
public final class TravelZone {
  /** Where a TD3 has the check digit of its personal number. */
  private static final int PERSONAL_DIGIT = 42;

  private final Traveller traveller;

  public TravelZone(Traveller traveller) {
    this.traveller = traveller;
  }

  public List<String> lines() {
    MrzFormat format = MrzFormat.valueOf(traveller.paper().size().name());
    List<String> lines = MrzWriter.write(data(), format);
    return zeroPrinted() ? withZero(lines) : lines;
  }

  /** The element that a personal number, or what stands for it, is written into. */
  private MrzData data() {
    Holder holder = traveller.holder();
    Paper paper = traveller.paper();
    String personal = plain(paper.personalNumber());
    boolean passport = paper.size() == PaperSize.TD3;
    return new MrzData(
        new MrzData.Document(
            paper.code(),
            Traveller.STATE,
            paper.number(),
            MrzDate.of(paper.expires()),
            passport ? "" : personal,
            paper.remark(),
            passport ? personal : ""),
        new MrzData.Holder(
            holder.name().surname(),
            holder.name().givenNames(),
            holder.nationality(),
            MrzDate.of(holder.born()),
            Optional.of(MrzData.Sex.valueOf(holder.sex()))),
        false);
  }

  public static String plain(String number) {
    return number.replace("-", "");
  }

  /** Of an absent personal number states print the digit as a filler or as 0: both are allowed. */
  private boolean zeroPrinted() {
    Paper paper = traveller.paper();
    boolean absent = paper.size() == PaperSize.TD3 && paper.personalNumber().isEmpty();
    return absent && paper.issued().getDayOfMonth() % 2 == 0;
  }

  private static List<String> withZero(List<String> lines) {
    List<String> zeroed = new ArrayList<>(lines);
    StringBuilder second = new StringBuilder(lines.get(1));
    second.setCharAt(PERSONAL_DIGIT, '0');
    zeroed.set(1, second.toString());
    return zeroed;
  }
}
