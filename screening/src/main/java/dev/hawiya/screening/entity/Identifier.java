package dev.hawiya.screening.entity;

import java.util.Optional;

/**
 * A number that names an entity: of a passport, an identity card, a company register, a ship.
 *
 * @param kind as the list writes it ("Passport", "National ID No.", "IMO number")
 * @param number as the list writes it
 * @param country who issued it, as the list writes it
 */
public record Identifier(String kind, String number, Optional<String> country) {}
