package dev.hawiya.screening.list;

import dev.hawiya.screening.list.eu.EuList;
import dev.hawiya.screening.list.followthemoney.FollowTheMoneyList;
import dev.hawiya.screening.list.ofac.OfacList;
import dev.hawiya.screening.list.ofacxml.OfacXmlList;
import dev.hawiya.screening.list.opensanctions.OpenSanctionsList;
import dev.hawiya.screening.list.own.OwnList;
import dev.hawiya.screening.list.uk.UkList;
import dev.hawiya.screening.list.un.UnList;
import java.util.List;
import java.util.stream.Collectors;

/** All formats that can be read. */
public final class ListFormats {
  private static final List<ListFormat> ALL =
      List.of(
          OfacList.format(),
          OfacXmlList.format(),
          UnList.format(),
          EuList.format(),
          UkList.format(),
          OpenSanctionsList.format(),
          FollowTheMoneyList.format(),
          OwnList.format());

  private ListFormats() {}

  public static List<ListFormat> all() {
    return ALL;
  }

  /**
   * The format of a name.
   *
   * @throws ListRejected where there is none, naming those there are
   */
  public static ListFormat named(String name) throws ListRejected {
    for (ListFormat format : ALL) {
      if (format.name().equals(name)) {
        return format;
      }
    }
    String known = ALL.stream().map(ListFormat::name).collect(Collectors.joining(", "));
    throw new ListRejected("no format \"" + name + "\": there are " + known);
  }
}
