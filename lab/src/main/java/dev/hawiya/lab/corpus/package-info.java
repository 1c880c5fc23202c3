/** Pictures whose content is known: our own specimens, and folders somebody else labelled. */
package dev.hawiya.lab.corpus;
