package dev.hawiya.server.dialect;

import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.dialect.accuauth.AccuauthDialect;
import dev.hawiya.server.verification.DocumentReadings;
import java.util.List;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Every dialect there is: a new one is one line here.
 *
 * @param all dialects, in the order in which they are asked
 */
public record Dialects(List<Dialect> all) {
  public Dialects {
    all = List.copyOf(all);
  }

  /** The dialects, joined to who may call them and to what reads for them. */
  public static Dialects of(Credentials credentials, DocumentReadings readings) {
    return new Dialects(List.of(new AccuauthDialect(credentials, readings)));
  }

  /** The paths of them all. */
  public RouterFunction<ServerResponse> routes() {
    return all.stream().map(Dialect::routes).reduce(RouterFunction::and).orElseThrow();
  }
}
