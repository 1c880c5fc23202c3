package dev.hawiya.server.dialect;

import dev.hawiya.server.dialect.accuauth.AccuauthDialect;
import dev.hawiya.server.dialect.valify.ValifyDialect;
import dev.hawiya.server.dialect.videosdk.VideosdkDialect;
import dev.hawiya.server.dialect.vlens.VlensDialect;
import java.time.Clock;
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

  /** The dialects, joined to what they are built from. */
  public static Dialects of(Parts parts, Clock clock) {
    return new Dialects(
        List.of(
            new ValifyDialect(parts, clock),
            new AccuauthDialect(parts),
            new VlensDialect(parts, clock),
            new VideosdkDialect(parts, clock)));
  }

  /** The path of the one dialect that gives out OAuth tokens. */
  public String tokenPath() {
    return all.stream().flatMap(d -> d.tokenPath().stream()).findFirst().orElseThrow();
  }

  /** The paths of them all. */
  public RouterFunction<ServerResponse> routes() {
    return all.stream().map(Dialect::routes).reduce(RouterFunction::and).orElseThrow();
  }
}
