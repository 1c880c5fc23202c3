/**
 * Trained networks: each a folder with weights and the {@code model.yaml} that says how to feed it.
 */
package dev.hawiya.engine.model;
