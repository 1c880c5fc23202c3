/** From the profession and workplace that a card prints to the category a service asks for. */
package dev.hawiya.core.profession;
