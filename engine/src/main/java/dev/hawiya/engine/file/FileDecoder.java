package dev.hawiya.engine.file;

import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.ImageFormat;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.engine.image.PhotoDecoder;
import dev.hawiya.engine.image.TiffDecoder;
import dev.hawiya.engine.pdf.PdfDecoder;
import java.util.List;

/** Decodes whatever is uploaded, by what its first bytes say it is. */
public final class FileDecoder implements ImageDecoder {
  private final Limits limits;
  private final ImageDecoder photos;
  private final ImageDecoder tiffs;
  private final ImageDecoder pdfs;

  public FileDecoder(Limits limits) {
    this.limits = limits;
    PhotoDecoder photo = new PhotoDecoder(limits);
    this.photos = photo;
    this.tiffs = new TiffDecoder(limits);
    this.pdfs = new PdfDecoder(limits, photo);
  }

  @Override
  public List<Raster> decode(byte[] encoded) throws InputRejected {
    limits.requireBytes(encoded.length);
    return switch (ImageFormat.of(encoded)) {
      case JPEG, PNG, WEBP -> photos.decode(encoded);
      case TIFF -> tiffs.decode(encoded);
      case PDF -> pdfs.decode(encoded);
    };
  }
}
