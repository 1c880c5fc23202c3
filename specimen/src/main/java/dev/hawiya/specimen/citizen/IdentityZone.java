package dev.hawiya.specimen.citizen;

import dev.hawiya.core.mrz.MrzData;
import dev.hawiya.core.mrz.MrzDate;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.MrzWriter;
import java.util.List;
import java.util.Optional;

/** The machine-readable zone of a card for overseas Pakistanis (ICAO Doc 9303-5, TD1). */
public final class IdentityZone {
  public static final String CODE = "I";
  public static final String STATE = "PAK";

  private IdentityZone() {}

  /** Three lines; the identity number is the optional data, a name's last word the surname. */
  public static List<String> lines(Citizen citizen) {
    Citizen.Identity identity = citizen.identity();
    String name = identity.name().latin();
    int last = name.lastIndexOf(' ');
    MrzData data =
        new MrzData(
            new MrzData.Document(
                CODE,
                STATE,
                citizen.card().documentNumber(),
                MrzDate.of(citizen.card().expires()),
                identity.digits(),
                "",
                ""),
            new MrzData.Holder(
                name.substring(last + 1),
                last < 0 ? "" : name.substring(0, last),
                STATE,
                MrzDate.of(identity.born()),
                Optional.of(MrzData.Sex.valueOf(identity.sex().letter()))),
            false);
    return MrzWriter.write(data, MrzFormat.TD1);
  }
}
