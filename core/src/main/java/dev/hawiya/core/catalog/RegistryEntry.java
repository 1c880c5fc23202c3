package dev.hawiya.core.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One entry of a registry.
 *
 * @param code the code it is stored under; several printed forms may share it
 * @param printed the usual spelling
 * @param variants other spellings that are printed
 * @param english its English name
 * @param more further columns by name, e.g. {@code sex} of the person a form is used for
 */
public record RegistryEntry(
    String code, String printed, List<String> variants, String english, Map<String, String> more) {
  public RegistryEntry {
    variants = List.copyOf(variants);
    more = Map.copyOf(more);
  }

  /** Every spelling, the usual one first. */
  public List<String> spellings() {
    return Stream.concat(Stream.of(printed), variants.stream()).toList();
  }
}
