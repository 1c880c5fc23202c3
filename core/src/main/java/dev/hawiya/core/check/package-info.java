/** Verdicts about values: evidence for the caller, never a refusal. */
package dev.hawiya.core.check;
