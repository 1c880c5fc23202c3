package dev.hawiya.core.check;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.number.NumberFault;
import dev.hawiya.core.number.VehicleIdentificationNumber;
import java.util.List;
import java.util.Optional;

/**
 * Whether a chassis number can be one. That a check digit does not hold is no fault: only North
 * America asks for one.
 */
record ChassisCheck(CheckThresholds thresholds) {
  private static final String CHECK_DIGIT = "check_digit";

  List<CheckResult> of(String id, Optional<Field> chassis) {
    String format = id + ".format";
    String digit = id + "." + CHECK_DIGIT;
    if (chassis.isEmpty()) {
      return List.of(
          CheckResult.inconclusive(format, "the chassis number was not read"),
          CheckResult.inconclusive(digit, "the chassis number was not read"));
    }
    Field number = chassis.get();
    Optional<NumberFault> fault = VehicleIdentificationNumber.validate(number.value());
    CheckResult formed =
        fault.isEmpty() ? CheckResult.pass(format) : wrong(format, fault.get(), number);
    CheckResult checked =
        VehicleIdentificationNumber.checkDigitHolds(number.value())
            ? CheckResult.pass(digit)
            : CheckResult.notApplicable(digit, "only vehicles for North America carry one");
    return List.of(formed, checked);
  }

  private CheckResult wrong(String id, NumberFault fault, Field number) {
    boolean length = fault == NumberFault.LENGTH;
    String detail = length ? "no chassis number is so long" : "it has characters that none has";
    return number.confidence() >= thresholds.clearlyRead()
        ? CheckResult.fail(id, length ? Fault.LENGTH : Fault.FORMAT, detail)
        : CheckResult.inconclusive(id, detail + ", if it was read right");
  }
}
