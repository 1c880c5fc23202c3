package dev.hawiya.screening.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ListFormatsTest {
  @Test
  void namesAreTold() {
    assertThat(ListFormats.all()).extracting(ListFormat::name).doesNotHaveDuplicates();
    assertThatThrownBy(() -> ListFormats.named("nato"))
        .isInstanceOf(ListRejected.class)
        .hasMessageStartingWith("no format \"nato\": there are ofac, ");
  }
}
