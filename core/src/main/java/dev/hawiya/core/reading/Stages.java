package dev.hawiya.core.reading;

import dev.hawiya.core.barcode.BarcodeReader;
import dev.hawiya.core.image.DocumentLocalizer;
import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.OutlineFinder;
import dev.hawiya.core.image.QualityAssessor;
import dev.hawiya.core.image.Rectifier;
import dev.hawiya.core.mrz.MrzReader;
import dev.hawiya.core.plate.PlateReader;
import dev.hawiya.core.text.TextDetector;
import dev.hawiya.core.text.TextRecognizer;

/**
 * The stages of a reading that work on pixels; all of them thread-safe.
 *
 * @param outlines of cards that the localiser does not know
 * @param detector of lines on the cards that are known by their looks
 * @param pageDetector of lines on any page, which also tells their scripts
 */
public record Stages(
    ImageDecoder decoder,
    QualityAssessor quality,
    DocumentLocalizer localizer,
    OutlineFinder outlines,
    Rectifier rectifier,
    TextDetector detector,
    TextRecognizer recognizer,
    MrzReader zones,
    TextDetector pageDetector,
    BarcodeReader barcodes,
    PlateReader plates) {}
