/**
 * The Specially Designated Nationals of the United States Treasury's Office of Foreign Assets
 * Control in its four CSV files: {@code sdn.csv} with a row for each entity, {@code alt.csv} with
 * other names, {@code add.csv} with addresses and {@code sdn_comments.csv} with what did not fit
 * into the remarks. They have no header; {@code -0-} means nothing.
 *
 * <p>Compared with published files: it reads every row of them.
 */
package dev.hawiya.screening.list.ofac;
