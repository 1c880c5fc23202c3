/**
 * Licences whose layout is drawn by chance: each specimen has its own arrangement, wordings, sizes,
 * faces and colours, so that a reader tuned on them meets as many layouts as specimens.
 */
package dev.hawiya.specimen.licence.chance;
