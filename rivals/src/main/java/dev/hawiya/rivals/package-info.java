/**
 * Other people's recognisers, given their best: for comparisons in the lab alone. The module is no
 * part of the usual build and of nothing that is shipped.
 */
package dev.hawiya.rivals;
