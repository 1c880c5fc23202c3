/**
 * Names of persons in Latin letters, as Egyptians spell them on passports and business cards.
 *
 * <p>A name is cut into words ({@code NameWords}); words that make one name are joined, so that
 * «عبد الرحمن» and «عبدالرحمن» are the same ({@code Compounds}); each is looked up in {@code
 * names/egyptian-latin.tsv} ({@code NameDictionary}), else taken apart at عبد ال, أبو, الدين, الله
 * and the article ({@code WordSpeller}), else spelt by its letters ({@code LetterRules}). Names are
 * compared folded, so the final ya without dots, a bare alef and a final ه change nothing.
 *
 * <p>The house's forms where use differs: the article joins and never assimilates (Elsayed,
 * Elnaggar); عبد ال is one word (Abdelrahman, Abdallah); أبو is a word of its own (Abou Bakr, Abou
 * Elfotouh), as is the second half in الدين (Alaa Eldin); ابن and بن are Ben, أم is Om; الله joins
 * (Nasrallah, Hebatallah). ج is g, ق is k (Kassem), ذ and ظ are z, ث is th or s by the name; final
 * ي is y, final ة is a. One key has one spelling: يسري is Yousry, though it may stand for Yosra.
 * What is not listed is a guess at vowels that nobody wrote: a likely spelling for display and
 * search, never evidence against the spelling of a passport.
 */
package dev.hawiya.core.name;
