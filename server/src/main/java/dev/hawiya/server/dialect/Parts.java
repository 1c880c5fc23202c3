package dev.hawiya.server.dialect;

import dev.hawiya.server.account.Bundles;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Users;
import dev.hawiya.server.face.FaceVerifier;
import dev.hawiya.server.face.LivenessVerifier;
import dev.hawiya.server.face.SpoofDetector;
import dev.hawiya.server.screening.ScreeningDesk;
import dev.hawiya.server.store.Store;
import dev.hawiya.server.verification.Verifier;

/**
 * What dialects are built from; each takes what it needs.
 *
 * @param credentials decide who may call
 * @param verifier does what is asked of documents
 * @param spoofs says whether what a picture shows is genuine
 * @param faces does what is asked of faces
 * @param liveness does what is asked of living persons
 * @param screening looks for people on lists
 * @param users log in with a password
 * @param bundles pay, and sign answers
 * @param store keeps tokens
 */
public record Parts(
    Credentials credentials,
    Verifier verifier,
    SpoofDetector spoofs,
    FaceVerifier faces,
    LivenessVerifier liveness,
    ScreeningDesk screening,
    Users users,
    Bundles bundles,
    Store store) {}
