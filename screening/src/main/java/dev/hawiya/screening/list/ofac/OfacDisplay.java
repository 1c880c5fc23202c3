package dev.hawiya.screening.list.ofac;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.RecordDisplay;
import dev.hawiya.screening.list.RecordLines;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows a row of sdn.csv: what of the remarks has a line of its own is no remark any more. */
final class OfacDisplay implements RecordDisplay {
  private static final Pattern OTHERWISE_SHOWN =
      Pattern.compile("[afn]\\.k\\.a\\. .*|(?:[Aa]lt\\. )?(?:POB|nationality|citizen) .*");
  private static final Pattern BORN = Pattern.compile("(?:[Aa]lt\\. )?DOB:? (.*)");
  private static final Pattern GENDER = Pattern.compile("Gender (.*)");

  private final OfacMapper mapper;

  OfacDisplay(OfacMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public List<Line> lines(SourceField record) {
    return RecordLines.of(record, mapper, (lines, entity) -> fill(lines, record, entity));
  }

  private static void fill(RecordLines lines, SourceField record, Entity entity) {
    lines.names(entity).each("Title", record, "Title");
    List<String> remarks = OfacRemarks.parts(record.text(OfacReader.REMARKS));
    each(lines, "Born", remarks, BORN);
    each(lines, "Gender", remarks, GENDER);
    lines
        .facts(entity)
        .each("Vessel type", record, "Vess_type")
        .each("Tonnage", record, "Tonnage")
        .each("Gross registered tonnage", record, "GRT")
        .each("Vessel owner", record, "Vess_owner");
    remarks.stream().filter(remark -> isOwn(remark, entity)).forEach(r -> lines.add("Remark", r));
  }

  private static void each(RecordLines lines, String label, List<String> remarks, Pattern pattern) {
    for (String remark : remarks) {
      Matcher told = pattern.matcher(remark);
      if (told.matches()) {
        lines.add(label, told.group(1));
      }
    }
  }

  /** Remarks about numbers stay where they say more than the number: issued when, expires when. */
  private static boolean isOwn(String remark, Entity entity) {
    return !OTHERWISE_SHOWN.matcher(remark).matches()
        && !BORN.matcher(remark).matches()
        && !GENDER.matcher(remark).matches()
        && entity.identifiers().stream()
            .noneMatch(
                number ->
                    remark.contains(number.kind() + " " + number.number())
                        && !remark.contains("issued")
                        && !remark.contains("expire"));
  }
}
