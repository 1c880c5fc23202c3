package dev.hawiya.house;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A method or constructor takes no more than so many parameters. */
final class AtMostParameters extends ArchCondition<JavaCodeUnit> {
  private final int most;

  AtMostParameters(int most) {
    super("take at most " + most + " parameters");
    this.most = most;
  }

  @Override
  public void check(JavaCodeUnit unit, ConditionEvents events) {
    int count = unit.getRawParameterTypes().size();
    String message = unit.getFullName() + " takes " + count + " parameters";
    events.add(new SimpleConditionEvent(unit, count <= most, message));
  }
}
