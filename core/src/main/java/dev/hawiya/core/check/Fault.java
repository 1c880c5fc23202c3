package dev.hawiya.core.check;

/** What is wrong where a check failed. */
public enum Fault {
  FORMAT,
  LENGTH,
  CHECKSUM,
  COMPONENT,
  MISMATCH,
  EXPIRED
}
