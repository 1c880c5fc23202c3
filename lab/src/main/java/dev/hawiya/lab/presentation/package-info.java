/**
 * Whether a genuine document lay before the camera, measured: bona fide specimens and attacked
 * ones, read by the engine and then assessed.
 */
package dev.hawiya.lab.presentation;
