package dev.hawiya.server.dialect.accuauth;

import dev.hawiya.core.field.Fields;
import java.util.Map;

/** A country's card under the vendor's names: every name of a side, "" where it was not read. */
interface AccuauthSides {
  Map<String, String> front(Fields fields);

  Map<String, String> back(Fields fields);
}
