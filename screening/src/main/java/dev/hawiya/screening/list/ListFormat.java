package dev.hawiya.screening.list;

/**
 * A format of lists: the four parts that read it.
 *
 * @param name what operators call it, in lower case ("ofac")
 * @param title what people call it
 * @param locator finds its files
 * @param reader files to records
 * @param mapper records to entities
 * @param display records to lines for people
 */
public record ListFormat(
    String name,
    String title,
    ListLocator locator,
    ListReader reader,
    RecordMapper mapper,
    RecordDisplay display) {}
