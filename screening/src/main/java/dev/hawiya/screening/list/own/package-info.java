/**
 * A company's own list: whom it will not serve, politically exposed persons, staff to look out for.
 * It is CSV in UTF-8, with or without a byte order mark, separated by commas, semicolons or tabs,
 * and its first row names the columns, in any order and case. This is the contract with whoever
 * writes such a list.
 *
 * <table>
 *   <caption>Columns; only {@code name} is needed</caption>
 *   <tr><td>{@code id}</td><td>the same in every edition; without one, it is made of name, birth
 *       date, national number and passport, so that whoever changes these makes another
 *       entry</td></tr>
 *   <tr><td>{@code name}</td><td>the name, family name last</td></tr>
 *   <tr><td>{@code aliases}</td><td>other names, in any script, separated by {@code ;}</td></tr>
 *   <tr><td>{@code weak_aliases}</td><td>nicknames and broad names, separated by {@code ;}</td></tr>
 *   <tr><td>{@code kind}</td><td>person, organisation, vessel or aircraft; anything else and
 *       nothing mean that it is not known</td></tr>
 *   <tr><td>{@code birth_date}</td><td>2024-01-31, 1980, 1980-1982; several separated by
 *       {@code ;}</td></tr>
 *   <tr><td>{@code birth_place}</td><td>the country after the last comma</td></tr>
 *   <tr><td>{@code nationalities}</td><td>countries, separated by {@code ;}</td></tr>
 *   <tr><td>{@code national_number}</td><td>of an identity card; several separated by
 *       {@code ;}</td></tr>
 *   <tr><td>{@code passport}</td><td>its number; several separated by {@code ;}</td></tr>
 *   <tr><td>{@code other_ids}</td><td>{@code kind:number}, separated by {@code ;}</td></tr>
 *   <tr><td>{@code programme}</td><td>why it is listed: PEP, Fraud; several separated by
 *       {@code ;}</td></tr>
 *   <tr><td>{@code note}</td><td>words for whoever decides on a hit</td></tr>
 * </table>
 *
 * <p>A row whose id or number a spreadsheet cut ({@code 2.51113E+13}) is refused; a date that is
 * none of these is shown and not compared. Columns of other names are kept and shown. Every row has
 * as many cells as the first one; a cell with a separator, a quote or a line break in it stands in
 * quotes, and a quote in it is doubled. An example:
 *
 * <pre>
 * name,aliases,kind,birth_date,nationalities,national_number,programme
 * Tarek Ramses El-Nemrawy,طارق رمسيس النمراوي; Tariq Nimrawi,person,1951-11-28,Egypt,,PEP
 * "Delta Company, Ltd.",,organisation,,Egypt,,Fraud
 * </pre>
 */
package dev.hawiya.screening.list.own;
