package dev.hawiya.core.barcode;

import dev.hawiya.core.geometry.Box;
import java.util.Optional;

/**
 * A barcode on a page.
 *
 * @param place the upright box around it, 0..1 of the page laid flat
 * @param content what it says; empty where it is there but could not be read
 */
public record Barcode(BarcodeFormat format, Box place, Optional<BarcodeContent> content) {}
