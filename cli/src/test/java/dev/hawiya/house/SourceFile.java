package dev.hawiya.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java file as text.
 *
 * @param name path from the root of the checkout
 */
record SourceFile(String name, String text) {
  private static final Pattern NOT_CODE =
      Pattern.compile(
          "\"\"\".*?(?<!\\\\)\"\"\"" // text blocks
              + "|\"(?:\\\\.|[^\"\\\\\\n])*\"" // strings
              + "|'(?:\\\\.|[^'\\\\\\n])+'" // characters
              + "|//[^\\n]*" // comments to the end of the line
              + "|/\\*.*?\\*/", // comments
          Pattern.DOTALL);

  /** The text with comments, strings and characters blanked out; lines keep their numbers. */
  String code() {
    Matcher found = NOT_CODE.matcher(text);
    StringBuilder code = new StringBuilder();
    while (found.find()) {
      String blank = found.group().replaceAll("[^\\n]", " ");
      found.appendReplacement(code, Matcher.quoteReplacement(blank));
    }
    return found.appendTail(code).toString();
  }

  int lines() {
    return (int) text.lines().count();
  }

  boolean isTest() {
    return name.contains("/src/test/");
  }

  String folder() {
    return name.substring(0, name.lastIndexOf('/'));
  }

  /** Where a pattern stands in the text or in the code: {@code path:line}. */
  List<String> places(Pattern pattern, boolean codeOnly) {
    String searched = codeOnly ? code() : text;
    List<String> places = new ArrayList<>();
    Matcher found = pattern.matcher(searched);
    while (found.find()) {
      long line = 1 + searched.substring(0, found.start()).chars().filter(c -> c == '\n').count();
      places.add(name + ":" + line + "  " + found.group().strip());
    }
    return places;
  }

  List<MethodScan.Method> methods() {
    return new MethodScan(code()).methods();
  }
}
