package dev.hawiya.server;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.face.FaceThresholds;
import dev.hawiya.core.liveness.LivenessThresholds;
import dev.hawiya.server.account.Bundles;
import dev.hawiya.server.dialect.Dialects;
import dev.hawiya.server.dialect.Parts;
import dev.hawiya.server.face.Bursts;
import dev.hawiya.server.face.FaceReadings;
import dev.hawiya.server.face.FaceVerifier;
import dev.hawiya.server.face.FrameReadings;
import dev.hawiya.server.face.LivenessVerifier;
import dev.hawiya.server.face.Portraits;
import dev.hawiya.server.face.SpoofDetector;
import dev.hawiya.server.http.ApiDescription;
import dev.hawiya.server.http.DocumentsController;
import dev.hawiya.server.http.IdempotentPosts;
import dev.hawiya.server.http.Problems;
import dev.hawiya.server.http.TransactionsController;
import dev.hawiya.server.http.admin.AdminController;
import dev.hawiya.server.http.face.FacesController;
import dev.hawiya.server.http.face.LivenessController;
import dev.hawiya.server.http.screening.DecisionsController;
import dev.hawiya.server.http.screening.ScreeningController;
import dev.hawiya.server.http.screening.WatchesController;
import dev.hawiya.server.idempotency.IdempotentAnswers;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.transaction.TransactionStore;
import dev.hawiya.server.verification.Classifying;
import dev.hawiya.server.verification.DocumentReadings;
import dev.hawiya.server.verification.Gate;
import dev.hawiya.server.verification.Ledger;
import dev.hawiya.server.verification.ReadingEngine;
import dev.hawiya.server.verification.Verifier;
import io.swagger.v3.oas.models.OpenAPI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The one composition root: everything but the engine, which {@link EngineWiring} brings. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = OAuth2AuthorizationServerJwtAutoConfiguration.class)
@Import({
  Parts.class,
  StoreWiring.class,
  ForgetWiring.class,
  SecurityWiring.class,
  ScreeningWiring.class,
  WatchWiring.class,
  DocumentsController.class,
  TransactionsController.class,
  FacesController.class,
  LivenessController.class,
  ScreeningController.class,
  DecisionsController.class,
  WatchesController.class,
  AdminController.class,
  Problems.class
})
class Wiring {
  /** Callers that may wait for each reading that runs: at 150 ms a reading, under a second. */
  private static final int WAITING_PER_READING = 4;

  /** Bytes taken from a socket at once: 8 kB, the usual, makes a picture many short reads. */
  private static final int READ_AT_ONCE = 64 * 1024;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** One for all that is read, so that faces and documents together do not outnumber the cores. */
  @Bean
  Gate gate() {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Gate(cores, cores * WAITING_PER_READING, PATIENCE);
  }

  @Bean
  DocumentReadings readings(ReadingEngine engine, Gate gate) {
    return (image, scope, trace) -> gate.pass(() -> engine.readings().readAll(image, scope, trace));
  }

  @Bean
  Ledger ledger(Store store, Bundles bundles, TransactionStore transactions) {
    return new Ledger(store, bundles, transactions);
  }

  @Bean
  Verifier verifier(Ledger ledger, DocumentReadings readings) {
    return new Verifier(ledger, readings);
  }

  @Bean
  Classifying classifying(Ledger ledger, ReadingEngine engine, Gate gate) {
    return new Classifying(ledger, image -> gate.pass(() -> engine.kinds().classify(image)));
  }

  @Bean
  Portraits portraits(TransactionStore transactions) {
    return new Portraits(transactions, Catalog.load());
  }

  @Bean
  FaceVerifier faceVerifier(Ledger ledger, Portraits portraits, FaceReadings readings, Gate gate) {
    return new FaceVerifier(ledger, portraits, inTurn(readings, gate), FaceThresholds.DEFAULT);
  }

  @Bean
  LivenessVerifier livenessVerifier(
      Ledger ledger, Portraits portraits, FaceReadings readings, FrameReadings frames, Gate gate) {
    return new LivenessVerifier(
        ledger,
        portraits,
        inTurn(readings, gate),
        new Bursts(frames, gate, LivenessThresholds.DEFAULT),
        FaceThresholds.DEFAULT);
  }

  @Bean
  SpoofDetector spoofDetector(
      Ledger ledger, DocumentReadings documents, FrameReadings frames, Gate gate) {
    return new SpoofDetector(
        ledger,
        documents,
        image -> gate.pass(() -> frames.frame(image)),
        LivenessThresholds.DEFAULT);
  }

  private static FaceReadings inTurn(FaceReadings readings, Gate gate) {
    return image -> gate.pass(() -> readings.readAll(image));
  }

  @Bean
  IdempotentPosts idempotentPosts(IdempotentAnswers answers, Bundles bundles) {
    return new IdempotentPosts(answers, bundles);
  }

  @Bean
  Dialects dialects(Parts parts, Clock clock) {
    return Dialects.of(parts, clock);
  }

  @Bean
  RouterFunction<ServerResponse> dialectRoutes(Dialects dialects) {
    return dialects.routes();
  }

  @Bean
  TomcatConnectorCustomizer roomForPictures() {
    return connector ->
        connector.setProperty("socket.appReadBufSize", String.valueOf(READ_AT_ONCE));
  }

  @Bean
  OpenAPI openApi() {
    return ApiDescription.openApi();
  }

  @Bean
  Demo demo(DemoPicture picture, Dialects dialects) {
    return new Demo(picture, dialects);
  }

  @Bean
  StartUp startUp(ReadingEngine engine, Environment environment, ServeOptions options, Demo demo) {
    return new StartUp(engine, environment, options, demo, System.out);
  }
}
