package dev.hawiya.lab.corpus;

import java.util.List;

/**
 * A set of samples that is measured as one.
 *
 * @param name the folder's own name, or what was drawn
 * @param samples in a fixed order
 * @param remarks what a reader of the figures should know, e.g. fields left out
 */
public record Corpus(String name, List<Sample> samples, List<String> remarks) {
  public Corpus {
    samples = List.copyOf(samples);
    remarks = List.copyOf(remarks);
  }
}
