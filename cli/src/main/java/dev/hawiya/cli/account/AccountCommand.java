package dev.hawiya.cli.account;

import dev.hawiya.cli.JsonLines;
import dev.hawiya.server.AccountDesk;
import dev.hawiya.server.account.CredentialKind;
import dev.hawiya.server.administration.Accounts;
import dev.hawiya.server.administration.CredentialOrder;
import dev.hawiya.server.administration.Issued;
import dev.hawiya.server.administration.NewTenant;
import dev.hawiya.server.administration.Subject;
import dev.hawiya.server.administration.TenantFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, lists and changes accounts; prints JSON, one object a line. */
@Command(
    name = "account",
    description = {
      "Makes, lists and changes accounts in the store that serve uses: .hawiya/store in this"
          + " directory, or HAWIYA_STORE_URL. A running server on a PostgreSQL follows at once.",
      "An H2 store is held by its server: stop it, or use its /v1/admin paths."
    })
public final class AccountCommand implements Runnable {
  private static final String BY = "command line";

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "create, list or what else?");
  }

  @Command(
      name = "create",
      description = "Makes a tenant with a bundle, a credential of each kind and a user.")
  void create(
      @Parameters(paramLabel = "NAME", description = "E.g. acme.") String name,
      @Option(names = "--country", paramLabel = "ISO3", description = "E.g. EGY (default: every).")
          Optional<String> country,
      @Mixin TermsOptions terms,
      @Mixin RateOptions rate) {
    NewTenant asked =
        new NewTenant(
            name, country, terms.terms(), rate.over(OptionalInt.empty(), OptionalInt.empty()));
    issue(accounts -> accounts.create(BY, asked));
  }

  @Command(name = "create-admin", description = "Makes somebody who may use /v1/admin.")
  void createAdmin(@Parameters(paramLabel = "NAME", description = "E.g. amal.") String name) {
    issue(accounts -> accounts.createAdmin(BY, name));
  }

  @Command(name = "list", description = "Lists tenants with all that is theirs; never a secret.")
  void list(
      @Parameters(paramLabel = "TENANT", arity = "0..1", description = "Only this one.")
          Optional<String> name) {
    JsonLines lines = new JsonLines(spec.commandLine().getOut()::println);
    work(
        accounts -> {
          if (name.isPresent()) {
            lines.print(accounts.tenant(name.get()));
          } else {
            accounts.tenants().forEach(lines::print);
            accounts.admins().forEach(lines::print);
          }
        });
  }

  @Command(
      name = "add-credential",
      description = "Adds a credential: key_pair, api_key, signing_secret or oauth_client.")
  void addCredential(
      @Parameters(paramLabel = "TENANT") String tenant,
      @Option(names = "--kind", required = true, paramLabel = "KIND") CredentialKind kind,
      @Option(names = "--bundle", paramLabel = "KEY", description = "That pays for its calls.")
          Optional<String> bundle,
      @Option(names = "--country", paramLabel = "ISO3") Optional<String> country,
      @Option(names = "--expires", paramLabel = "TIME") Optional<Instant> expires) {
    CredentialOrder order = new CredentialOrder(kind, bundle, country, expires);
    issue(accounts -> accounts.addCredential(BY, tenant, order));
  }

  @Command(name = "add-bundle", description = "Adds a bundle to a tenant.")
  void addBundle(@Parameters(paramLabel = "TENANT") String tenant, @Mixin TermsOptions terms) {
    issue(accounts -> accounts.addBundle(BY, tenant, terms.terms()));
  }

  @Command(name = "add-user", description = "Adds somebody who logs in with a password.")
  void addUser(
      @Parameters(paramLabel = "TENANT") String tenant,
      @Parameters(paramLabel = "NAME") String name) {
    issue(accounts -> accounts.addUser(BY, tenant, name));
  }

  @Command(
      name = "rotate",
      description = {
        "Replaces a secret; the old one stops working at once. E.g.:",
        "  rotate credential acme-3f9a1c; rotate bundle acme-77e01b; rotate user acme amal"
      })
  void rotate(
      @Parameters(paramLabel = "KIND") Kind kind,
      @Parameters(paramLabel = "NAME", arity = "1..2") List<String> names) {
    Subject subject = named(kind, names);
    issue(accounts -> accounts.rotate(BY, subject));
  }

  @Command(name = "disable", description = "Lets a tenant, bundle, credential or user in no more.")
  void disable(
      @Parameters(paramLabel = "KIND") Kind kind,
      @Parameters(paramLabel = "NAME", arity = "1..2") List<String> names) {
    Subject subject = named(kind, names);
    work(accounts -> accounts.disable(BY, subject));
  }

  @Command(name = "enable", description = "Lets it in again.")
  void enable(
      @Parameters(paramLabel = "KIND") Kind kind,
      @Parameters(paramLabel = "NAME", arity = "1..2") List<String> names) {
    Subject subject = named(kind, names);
    work(accounts -> accounts.enable(BY, subject));
  }

  @Command(name = "set-bundle", description = "Changes a bundle's quota or expiry.")
  void setBundle(@Parameters(paramLabel = "KEY") String key, @Mixin ChangeOptions options) {
    if (options.changes().isEmpty()) {
      throw usage("say what to change, e.g. --top-up 1000");
    }
    work(accounts -> accounts.change(BY, key, options.changes()));
  }

  @Command(name = "set-rate", description = "Changes how often a tenant may call.")
  void setRate(@Parameters(paramLabel = "TENANT") String tenant, @Mixin RateOptions rate) {
    if (!rate.given()) {
      throw usage("say what to change, e.g. --per-second 10");
    }
    work(
        accounts -> {
          TenantFacts now = accounts.tenant(tenant);
          accounts.setRate(BY, tenant, rate.over(now.perSecond(), now.perMinute()));
        });
  }

  private Subject named(Kind kind, List<String> names) {
    return kind.named(names)
        .orElseThrow(
            () -> usage("a user is named by its tenant and its name, all else by one name"));
  }

  private CommandLine.ParameterException usage(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  private void issue(Function<Accounts, Issued> making) {
    JsonLines lines = new JsonLines(spec.commandLine().getOut()::println);
    work(accounts -> lines.print(making.apply(accounts)));
    spec.commandLine().getErr().println("hawiya: keep these secrets: they are not shown again");
  }

  /** What is logged goes to standard error: standard output is for results. */
  private static void work(Consumer<Accounts> work) {
    System.setOut(System.err);
    try (AccountDesk desk = AccountDesk.open()) {
      work.accept(desk.accounts());
    }
  }
}
