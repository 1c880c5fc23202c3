package dev.hawiya.core.validity;

import java.util.Optional;

/**
 * Whether a document's sides can be relied on as they were read.
 *
 * @param expired whether it has run out today in its country; empty where that cannot be said
 */
public record DocumentValidity(Optional<Boolean> expired, SideValidity front, SideValidity back) {}
