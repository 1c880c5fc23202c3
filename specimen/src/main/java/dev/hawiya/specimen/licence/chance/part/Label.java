package dev.hawiya.specimen.licence.chance.part;

/** A label in either script, as the form of one card words it. */
public record Label(String arabic, String latin) {}
