/** {@code hawiya lab}: one class for each thing that is measured. */
package dev.hawiya.cli.lab;
