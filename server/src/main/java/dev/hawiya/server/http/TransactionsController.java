package dev.hawiya.server.http;

import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.transaction.TransactionStore;
import dev.hawiya.server.transaction.UnknownTransaction;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/transactions/{id}}: what was found out about a person so far; costs nothing. */
@RestController
public final class TransactionsController implements TransactionsApi {
  private final Credentials credentials;
  private final TransactionStore transactions;
  private final StepReport reports = new StepReport();

  public TransactionsController(Credentials credentials, TransactionStore transactions) {
    this.credentials = credentials;
    this.transactions = transactions;
  }

  @Override
  @GetMapping(path = "/v1/transactions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  public Map<String, Object> transaction(@PathVariable("id") String id, HttpServletRequest request)
      throws CallerRefused, UnknownTransaction {
    Caller caller = BasicCaller.admitted(credentials, request, Service.DOCUMENT);
    return reports.of(transactions.find(caller.tenant(), id));
  }
}
