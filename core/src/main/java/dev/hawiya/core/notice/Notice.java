package dev.hawiya.core.notice;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sentence for people, without personal data.
 *
 * @param code for programs; never changes its meaning
 * @param english the sentence
 * @param arabic the sentence
 */
public record Notice(String code, String english, String arabic) {
  private static final Map<String, Notice> TABLE =
      NoticeTable.rows().stream()
          .map(row -> new Notice(row.get(0), row.get(1), row.get(2)))
          .collect(Collectors.toUnmodifiableMap(Notice::code, Function.identity()));

  /** What can be said of a photo or a document in it. */
  public enum Code {
    NO_DOCUMENT,
    BLURRED,
    GLARE,
    DARK,
    FAINT,
    SMALL_DOCUMENT,
    NUMBER_UNREAD,
    SCREENSHOT,
    ZONE_CUT_OFF,
    ZONE_TOO_SMALL,
    ZONE_GLARE,
    ZONE_UNREADABLE,
    ZONE_DIGITS,
    NO_PLATE,
    PLATE_UNREAD
  }

  static Notice of(Code code) {
    return named(code.name());
  }

  /**
   * The notice of a code: one of {@link Code} or a reason why a file was refused.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Notice named(String code) {
    Notice notice = TABLE.get(code);
    if (notice == null) {
      throw new IllegalArgumentException("there is no notice " + code);
    }
    return notice;
  }
}
