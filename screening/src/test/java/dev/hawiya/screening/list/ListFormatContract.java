package dev.hawiya.screening.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.SourceField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every format keeps, tried on its fixture. */
public abstract class ListFormatContract {
  private static final int CUTS = 60;

  @TempDir protected Path folder;

  protected abstract ListFormat format();

  @Test
  void isKnownByItsName() throws ListRejected {
    assertThat(ListFormats.named(format().name()).title()).isEqualTo(format().title());
  }

  @Test
  void saysWhereTheListIsPublished() {
    assertThat(format().locator().published()).isNotBlank();
  }

  @Test
  void everyEntityHasAnIdOfItsOwnAndItsSource() throws Exception {
    Told told = Told.fixture(format());
    assertThat(told.entities()).hasSizeGreaterThan(1);
    assertThat(told.entities()).extracting(Entity::id).doesNotHaveDuplicates();
    assertThat(told.entities()).extracting(Entity::source).isEqualTo(told.records());
  }

  @Test
  void readsTheSameTwice() throws Exception {
    assertThat(Told.fixture(format())).isEqualTo(Told.fixture(format()));
  }

  @Test
  void linesSaySomethingAndNothingTwice() throws Exception {
    for (SourceField record : Told.fixture(format()).records()) {
      List<RecordDisplay.Line> lines = format().display().lines(record);
      assertThat(lines).doesNotHaveDuplicates();
      assertThat(lines.get(0).label()).isEqualTo("Name");
      assertThat(lines).allSatisfy(line -> assertThat(line.label()).isNotBlank());
      assertThat(lines).allSatisfy(line -> assertThat(line.value()).isNotBlank());
    }
  }

  @Test
  void aRecordOfNothingIsRejectedAndStillShown() {
    SourceField nothing = SourceField.group("nothing", List.of(SourceField.of("note", "a word")));
    assertThatThrownBy(() -> format().mapper().entity(nothing)).isInstanceOf(RecordRejected.class);
    assertThat(format().display().lines(nothing))
        .containsExactly(new RecordDisplay.Line("note", "a word"));
  }

  @Test
  void findsItsFilesInTheirFolderAndByTheMainFile() throws Exception {
    ListFiles files = format().locator().locate(Told.folder(format()));
    assertThat(format().locator().locate(files.main()))
        .isEqualTo(new ListFiles(files.main().toAbsolutePath(), files.others()));
  }

  @Test
  void refusesFoldersAndFilesThatAreNoSuchList() throws Exception {
    assertThatThrownBy(() -> format().locator().locate(folder)).isInstanceOf(ListRejected.class);
    assertThatThrownBy(() -> format().locator().locate(folder.resolve("none")))
        .isInstanceOf(ListRejected.class);
    Path page = Files.writeString(folder.resolve("page.html"), "<!doctype html><p>Not found</p>\n");
    assertThatThrownBy(() -> format().locator().locate(page)).isInstanceOf(ListRejected.class);
    assertThatThrownBy(() -> format().reader().read(ListFiles.of(page), new Told()))
        .isInstanceOf(ListRejected.class);
  }

  @Test
  void refusesAnEmptyFile() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty"));
    assertThatThrownBy(() -> format().reader().read(ListFiles.of(empty), new Told()))
        .isInstanceOf(ListRejected.class);
  }

  @Test
  void aTruncatedFileIsRefusedOrReadUpToTheCut() throws Exception {
    ListFiles files = format().locator().locate(Told.folder(format()));
    byte[] whole = Files.readAllBytes(files.main());
    List<String> ids = Told.by(format(), files).entities().stream().map(Entity::id).toList();
    for (int cut = 1; cut < CUTS; cut++) {
      byte[] part = java.util.Arrays.copyOf(whole, whole.length * cut / CUTS);
      Path main = Files.write(folder.resolve(String.valueOf(files.main().getFileName())), part);
      Told told = readAsFarAsPossible(new ListFiles(main, files.others()));
      assertThat(told.entities().size()).isLessThanOrEqualTo(ids.size());
      told.records().forEach(record -> assertThat(format().display().lines(record)).isNotEmpty());
    }
  }

  private Told readAsFarAsPossible(ListFiles files) throws IOException {
    try {
      return Told.by(format(), files);
    } catch (ListRejected e) {
      assertThat(e).hasMessageNotContaining("null");
      return new Told();
    }
  }
}
