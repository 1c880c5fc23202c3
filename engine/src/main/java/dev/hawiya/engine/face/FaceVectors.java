package dev.hawiya.engine.face;

import dev.hawiya.core.face.Embedding;
import dev.hawiya.core.face.Face;
import dev.hawiya.core.face.FaceEmbedder;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.model.Network;
import dev.hawiya.engine.model.Tensors;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;

/** Embeddings of {@code face-embedder/arcface-112}: of the face and its mirror image, added. */
public final class FaceVectors implements FaceEmbedder {
  private final Network network;

  public FaceVectors(Network network) {
    this.network = network;
  }

  @Override
  public Raster align(Raster picture, Face face) {
    List<Point> five =
        face.landmarks().five().stream()
            .map(p -> new Point(p.x() * picture.width(), p.y() * picture.height()))
            .toList();
    Mat rgb = OpenCv.matrix(picture);
    Mat chip = Warp.of(rgb, FaceTemplate.laying(five), CHIP, CHIP);
    try {
      return OpenCv.raster(chip);
    } finally {
      rgb.release();
      chip.release();
    }
  }

  @Override
  public Embedding embed(Raster chip) {
    Mat rgb = OpenCv.matrix(chip);
    Mat mirrored = new Mat();
    try {
      Core.flip(rgb, mirrored, 1);
      float[] sum = vector(rgb);
      float[] other = vector(mirrored);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += other[i];
      }
      return Embedding.of(network.card().text("name"), sum);
    } finally {
      rgb.release();
      mirrored.release();
    }
  }

  private float[] vector(Mat chip) {
    float[] samples = Tensors.planes(chip, network.card());
    return network.run(samples, 1, 3, CHIP, CHIP).get("output").values();
  }
}
