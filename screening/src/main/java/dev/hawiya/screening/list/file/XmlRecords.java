package dev.hawiya.screening.list.file;

import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.RecordSink;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Elements of an XML file as fields, one record in memory at a time: attributes first, then
 * elements, both by their local names. Document types and entities of the file's own are refused.
 */
public final class XmlRecords implements AutoCloseable {
  /** Elements within elements; the lists have six. */
  private static final int DEEPEST = 50;

  /** Letters of a record; the longest records of the lists have a tenth of it. */
  private static final int LARGEST = 1 << 24;

  /** An empty element takes as much memory as so many letters. */
  private static final int FIELD = 20;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Path file;
  private final Reader in;
  private final XMLStreamReader xml;
  private int size;

  /**
   * Opens a file.
   *
   * @param root local name that its root element has
   * @throws ListRejected where it has another, or is no XML
   */
  public XmlRecords(Path file, String root) throws IOException, ListRejected {
    this.file = file;
    this.in = Files.newBufferedReader(file);
    try {
      passMark();
      this.xml = factory().createXMLStreamReader(in);
      while (advance() != XMLStreamConstants.START_ELEMENT) {
        // comments and processing instructions
      }
    } catch (XMLStreamException | CharacterCodingException e) {
      in.close();
      throw new ListRejected(file.getFileName() + " is no XML: it begins with no element", e);
    } catch (IOException | ListRejected e) {
      in.close();
      throw e;
    }
    if (!xml.getLocalName().equals(root)) {
      in.close();
      throw new ListRejected(
          file.getFileName() + " begins with <" + xml.getLocalName() + ">, not <" + root + ">");
    }
  }

  /** All lists are in UTF-8; were the parser to decode it, it would print what it cannot. */
  private void passMark() throws IOException {
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
  }

  /** Refuses a file whose root element is another. */
  public static void check(Path file, String root) throws IOException, ListRejected {
    new XmlRecords(file, root).close();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside of the file is read");
        });
    return factory;
  }

  /**
   * The next element of one of the names, with all that is in it; empty at the end.
   *
   * @throws ListRejected where the file is damaged from here on
   */
  public Optional<SourceField> next(Set<String> names) throws ListRejected {
    try {
      while (xml.hasNext()) {
        if (advance() == XMLStreamConstants.START_ELEMENT && names.contains(xml.getLocalName())) {
          size = 0;
          return Optional.of(element(0));
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw new ListRejected(place() + ": the XML is damaged or was not downloaded whole", e);
    }
  }

  /** Tells every element of one of the names to a sink. */
  public void each(Set<String> names, RecordSink sink) throws IOException, ListRejected {
    for (Optional<SourceField> next = next(names); next.isPresent(); next = next(names)) {
      sink.record(next.get());
    }
  }

  /** File and line, for people. */
  public String place() {
    return file.getFileName() + " line " + xml.getLocation().getLineNumber();
  }

  private int advance() throws XMLStreamException, ListRejected {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new ListRejected(place() + ": a list has no document type and no entities of its own");
    }
    return event;
  }

  private SourceField element(int depth) throws XMLStreamException, ListRejected {
    String name = grown(xml.getLocalName());
    List<SourceField> fields = new ArrayList<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      fields.add(
          SourceField.of(xml.getAttributeLocalName(i), tidy(grown(xml.getAttributeValue(i)))));
    }
    StringBuilder text = new StringBuilder();
    for (int event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (depth == DEEPEST) {
          throw new ListRejected(place() + ": elements are nested too deep for a list");
        }
        fields.add(element(depth + 1));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(grown(xml.getText()));
      }
    }
    return new SourceField(name, tidy(text.toString()), fields);
  }

  private String grown(String text) throws ListRejected {
    size += text.length() + FIELD;
    if (size > LARGEST) {
      throw new ListRejected(place() + ": a record is too large for a list");
    }
    return text;
  }

  /** Breaks and indents are the file's, not the list's. */
  private static String tidy(String text) {
    return SPACE.matcher(text.strip()).replaceAll(" ");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
