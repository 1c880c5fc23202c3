/**
 * Egyptian driving and vehicle licences. Which words are printed is known; where they stand is not
 * published, so the layouts are plausible and no measured ones: each is a file of places and labels
 * that differs from the others in all that editions of a document differ in.
 */
package dev.hawiya.specimen.licence;
