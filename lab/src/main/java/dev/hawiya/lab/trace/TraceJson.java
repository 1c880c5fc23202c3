package dev.hawiya.lab.trace;

import dev.hawiya.core.image.Raster;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes whatever a stage made as JSON, the pixels of rasters left out. */
final class TraceJson {
  private final JsonMapper json =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(Raster.class, new WithoutPixels()))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .build();

  String text(Object made) {
    return json.writeValueAsString(made);
  }

  private static final class WithoutPixels extends ValueSerializer<Raster> {
    @Override
    public void serialize(Raster raster, JsonGenerator out, SerializationContext context) {
      out.writeString(raster.width() + " x " + raster.height() + " pixels");
    }
  }
}
