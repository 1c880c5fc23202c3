/**
 * OpenSanctions' entities in the FollowTheMoney model, a JSON object on each line ({@code
 * entities.ftm.json}, {@code targets.nested.json}). Persons, organisations, ships and aircraft are
 * records, and whatever else is told to be a target (a wallet is named by its key); what only hangs
 * on them (addresses, ownership, sanctions) and what is told to be no target is passed over. Within
 * a nested target, sanctions tell programmes and addresses places.
 *
 * <p>Unverified: written from the published schema, never compared with a published file.
 */
package dev.hawiya.screening.list.followthemoney;
