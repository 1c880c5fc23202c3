package dev.hawiya.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds methods and constructors by their braces, in code without comments and strings. */
final class MethodScan {
  /**
   * A method or constructor.
   *
   * @param line of its opening brace
   * @param lines between its braces
   */
  record Method(String name, int line, int lines) {}

  private enum Kind {
    TYPE,
    METHOD,
    OTHER
  }

  private record Block(Kind kind, String name, int line) {}

  private static final Pattern TYPE =
      Pattern.compile("(?<![.\\w])(?:class|interface|enum|record)\\s+(\\w+)");
  private static final Pattern CALLABLE = Pattern.compile("([\\w\\]>.?]*)\\s+(\\w+)\\s*\\(");

  private final String code;
  private final List<Method> methods = new ArrayList<>();
  private final Deque<Block> open = new ArrayDeque<>();
  private final StringBuilder header = new StringBuilder(" ");
  private int line = 1;
  private int parentheses;

  MethodScan(String code) {
    this.code = code;
  }

  List<Method> methods() {
    code.chars().forEach(c -> step((char) c));
    return methods;
  }

  private void step(char c) {
    if (c == '\n') {
      line++;
    }
    parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (c == '{') {
      open.push(block());
      header.setLength(1);
    } else if (c == '}') {
      close(open.pop());
      header.setLength(1);
    } else if (c == ';' && parentheses == 0) {
      header.setLength(1);
    } else {
      header.append(c);
    }
  }

  private Block block() {
    boolean inType = open.isEmpty() || open.peek().kind() == Kind.TYPE;
    if (!inType || parentheses > 0) {
      return new Block(Kind.OTHER, "", line);
    }
    String head = withoutAnnotations(header.toString());
    Matcher type = TYPE.matcher(head);
    if (type.find()) {
      return new Block(Kind.TYPE, type.group(1), line);
    }
    Matcher callable = CALLABLE.matcher(head);
    String owner = open.isEmpty() ? "" : open.peek().name();
    boolean named = callable.find() && !head.substring(0, callable.start()).contains("=");
    if (named && (!callable.group(1).isBlank() || callable.group(2).equals(owner))) {
      return new Block(Kind.METHOD, callable.group(2), line);
    }
    if (head.strip().endsWith(owner) && !head.contains("=")) {
      return new Block(Kind.METHOD, owner, line); // a record's compact constructor
    }
    // What is left: initialisers, and bodies of enum constants, which hold methods.
    boolean constant = head.strip().matches("(?:,\\s*)?\\w+(?:\\s*\\(.*)?");
    return new Block(constant ? Kind.TYPE : Kind.OTHER, "", line);
  }

  private void close(Block block) {
    if (block.kind() == Kind.METHOD) {
      methods.add(new Method(block.name(), block.line(), Math.max(0, line - block.line() - 1)));
    }
  }

  private static String withoutAnnotations(String head) {
    return head.replaceAll(
        "@(?!interface)[\\w.]+(?:\\s*\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))?", " ");
  }
}
