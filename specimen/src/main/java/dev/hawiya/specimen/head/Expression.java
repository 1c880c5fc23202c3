package dev.hawiya.specimen.head;

/**
 * What a face does at a moment.
 *
 * @param lids 1 open, 0 shut
 * @param mouth 0 shut, 1 wide open
 * @param smile -1..1
 * @param gazeX of the eyes, -1 to the left of the picture, 1 to its right
 * @param gazeY of the eyes, -1 down, 1 up
 */
public record Expression(double lids, double mouth, double smile, double gazeX, double gazeY) {}
