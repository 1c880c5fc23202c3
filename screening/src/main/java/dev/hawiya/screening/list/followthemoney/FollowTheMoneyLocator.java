package dev.hawiya.screening.list.followthemoney;

import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListLocator;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.file.FileFinder;
import java.io.IOException;
import java.nio.file.Path;

/** Finds entities.ftm.json or targets.nested.json. */
final class FollowTheMoneyLocator implements ListLocator {
  private static final FileFinder FINDER =
      new FileFinder(
          ".*(?:entities\\.ftm|targets\\.nested)\\.jsonl?",
          "entities.ftm.json or targets.nested.json");

  @Override
  public String published() {
    return "https://data.opensanctions.org/datasets/latest/sanctions/targets.nested.json";
  }

  @Override
  public ListFiles locate(Path given) throws ListRejected, IOException {
    Path main = FINDER.find(given);
    FollowTheMoneyReader.check(main);
    return ListFiles.of(main);
  }
}
