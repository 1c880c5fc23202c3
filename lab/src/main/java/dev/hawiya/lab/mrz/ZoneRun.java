package dev.hawiya.lab.mrz;

import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.mrz.MrzReader;
import dev.hawiya.lab.corpus.Corpus;
import dev.hawiya.lab.corpus.Sample;
import java.io.IOException;
import java.util.Optional;

/** Reads the zones of a corpus, one picture after another on one thread. */
final class ZoneRun {
  /** Pictures read before anything is counted: the JVM compiles what is read often. */
  private static final int WARM_UP = 5;

  private final ImageDecoder decoder;
  private final ZoneSight sight;
  private final Onlooker onlooker;

  ZoneRun(ImageDecoder decoder, MrzReader reader, Onlooker onlooker) {
    this.decoder = decoder;
    this.sight = new ZoneSight(reader);
    this.onlooker = onlooker;
  }

  ZoneTally read(Corpus corpus) throws IOException {
    for (Sample sample : corpus.samples().stream().limit(WARM_UP).toList()) {
      read(sample, new ZoneTally(), Onlooker.NONE);
    }
    ZoneTally tally = new ZoneTally();
    for (Sample sample : corpus.samples()) {
      read(sample, tally, onlooker);
    }
    return tally;
  }

  private void read(Sample sample, ZoneTally tally, Onlooker looking) throws IOException {
    Sample.Content content = sample.source().load();
    Optional<ZoneTruth> truth = ZoneTruth.of(content.truth());
    if (truth.isEmpty()) {
      tally.addWithoutZone();
      return;
    }
    try {
      Raster photo = decoder.decode(content.picture()).get(0);
      for (Turn turn : Turn.values()) {
        Raster turned = turn.of(photo);
        long start = System.nanoTime();
        ZoneSight.Seen seen = sight.of(turned);
        long duration = System.nanoTime() - start;
        ZoneReading reading =
            new ZoneReading(sample, turn, truth.get(), seen.zone(), seen.text(), duration);
        tally.add(reading);
        if (turn == Turn.NONE) {
          looking.saw(turned, reading);
        }
      }
    } catch (InputRejected e) {
      tally.addRefused();
    }
  }
}
