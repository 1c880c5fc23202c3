package dev.hawiya.screening.search;

import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.version.InventedLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Two small lists of invented people and companies; no such number was ever given to anybody. */
final class TwoLists {
  private static final String COLUMNS =
      "id,name,aliases,weak_aliases,kind,birth_date,nationalities,national_number,passport";

  static final List<String> NAMES =
      List.of(
          "Tarek Ramses El-Nemrawy",
          "طارق رمسيس النمراوي",
          "Abu Sahm Kirdasa",
          "منى سلامة زنهم",
          "Qasr Delta Trading Company",
          "شركة قصر الدلتا للتجارة",
          "Tarek Ramses",
          "Hatem Wagdy Ghoneim",
          "Samira Qandil Sobhy",
          "Nagmet Tanta",
          "Galal Bassem Shokry",
          "Shahzad Gulraiz Bhattani",
          "Karima Lotfy");

  private TwoLists() {}

  static InventedLists in(Path folder) throws IOException, ListRejected {
    InventedLists lists = new InventedLists(folder);
    lists.read(
        "blocked",
        COLUMNS,
        "1,Tarek Ramses El-Nemrawy,طارق رمسيس النمراوي,Abu Sahm Kirdasa,person,1951-11-28,Egypt,"
            + "29913459912345,A1234567",
        "2,منى سلامة زنهم,,,person,1980,Egypt,,",
        "3,Qasr Delta Trading Company,شركة قصر الدلتا للتجارة,,organisation,,Egypt,,",
        "4,Tarek Ramses,,,person,,,,",
        "5,Hatem Wagdy Ghoneim,,,person,,,,",
        "6,Samira Qandil Sobhy,,,person,,,,",
        "10,Nagmet Tanta,,,vessel,,,,",
        "11,Galal Bassem Shokry,,,,,,,");
    lists.read(
        "abroad",
        COLUMNS,
        "7,Shahzad Gulraiz Bhattani,,,person,1975-02-03,Pakistan,99999-1234567-8,",
        "8,Hatem Wagdy Ghoneim,,,person,,,,",
        "9,Karima Lotfy,,Samira Qandil Sobhy,person,,,,");
    return lists;
  }
}
