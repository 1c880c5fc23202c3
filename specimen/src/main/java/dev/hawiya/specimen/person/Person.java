package dev.hawiya.specimen.person;

/** An invented Egyptian with everything that both sides of the card print. */
public record Person(
    Birth birth, PersonName name, Residence residence, Standing standing, Issue issue) {}
