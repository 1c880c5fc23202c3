package dev.hawiya.server.dialect;

import dev.hawiya.server.Call;
import tools.jackson.databind.JsonNode;

/** A contract that is signed and refused as the one of the vendor's documents. */
public abstract class SisterContractTest extends DialectContractTest {
  private final DialectContractTest documents;

  protected SisterContractTest(DialectContractTest documents) {
    this.documents = documents;
  }

  @Override
  protected final Call signed(Call call, String id, String secret) {
    return documents.signed(call, id, secret);
  }

  @Override
  protected Answer answer(Situation situation) {
    return documents.answer(situation);
  }

  @Override
  protected final String code(JsonNode error) {
    return documents.code(error);
  }
}
