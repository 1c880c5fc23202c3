/** The hawiya command: one class for each subcommand, each a thin door to a module. */
package dev.hawiya.cli;
