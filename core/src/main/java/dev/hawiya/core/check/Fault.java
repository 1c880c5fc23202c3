package dev.hawiya.core.check;

/** What is wrong where a check failed. */
public enum Fault {
  FORMAT,
  LENGTH,
  CHECKSUM,
  COMPONENT,
  MISMATCH,
  EXPIRED,
  /** Signs that no genuine document lay before the camera (ISO/IEC 30107: attack). */
  ATTACK
}
