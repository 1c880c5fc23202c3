package dev.hawiya.screening.list.followthemoney;

import dev.hawiya.screening.list.ListFormat;

/** The format "ftm". */
public final class FollowTheMoneyList {
  private FollowTheMoneyList() {}

  public static ListFormat format() {
    FollowTheMoneyMapper mapper = new FollowTheMoneyMapper();
    return new ListFormat(
        "ftm",
        "OpenSanctions entities (FollowTheMoney JSON lines)",
        new FollowTheMoneyLocator(),
        new FollowTheMoneyReader(),
        mapper,
        new FollowTheMoneyDisplay(mapper));
  }
}
