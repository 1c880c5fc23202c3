package dev.hawiya.core.catalog;

import dev.hawiya.core.barcode.BarcodeFormat;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.text.LineKind;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a document's catalogue entry, {@code document.yaml}, with the registries it names. */
final class DocumentFile {
  private final CatalogResources resources;

  DocumentFile(CatalogResources resources) {
    this.resources = resources;
  }

  DocumentType read(String folder) {
    String path = folder + "/document.yaml";
    Object loaded =
        new Load(LoadSettings.builder().setLabel(path).build())
            .loadFromString(resources.text(path));
    if (!(loaded instanceof Map<?, ?> values)) {
      throw new IllegalStateException(path + " must be a mapping");
    }
    YamlNode root = new YamlNode(path, values);
    List<SideLayout> sides =
        root.child("sides").children().entrySet().stream()
            .map(e -> side(e.getKey(), e.getValue()))
            .toList();
    return new DocumentType(
        root.text("id"),
        root.text("title"),
        root.text("issuing_state"),
        root.timeZone("time_zone").orElse(ZoneOffset.UTC),
        root.text("edition"),
        root.maybe("number").orElse(""),
        root.maybe("number_places").orElse(""),
        root.maybe("valid_years").map(Integer::valueOf).orElse(0),
        sides,
        root.maybe("registries")
            .map(r -> registries(r, root.text("number_places"), sides))
            .orElse(Map.of()),
        root.maybeChild("machine_readable").map(DocumentFile::machineReadable));
  }

  private static MachineReadable machineReadable(YamlNode node) {
    Map<MrzFormat, MachineReadable.Zone> zones = new TreeMap<>();
    node.child("zones")
        .children()
        .forEach((format, zone) -> zones.put(MrzFormat.valueOf(format), zone(zone)));
    return new MachineReadable(node.text("side"), node.maybe("issuing_state").orElse(""), zones);
  }

  private static MachineReadable.Zone zone(YamlNode node) {
    List<Double> page = node.numbers("page");
    List<Double> c = node.numbers("capitals");
    PageSize size = new PageSize(page.get(0), page.get(1));
    Box capitals =
        new Box(
            c.get(0) / size.width(),
            c.get(1) / size.height(),
            c.get(2) / size.width(),
            c.get(3) / size.height());
    return new MachineReadable.Zone(size, capitals);
  }

  private Map<String, Registry> registries(String folder, String places, List<SideLayout> sides) {
    TreeSet<String> names = new TreeSet<>(List.of(places));
    sides.stream()
        .flatMap(s -> s.fields().stream())
        .forEach(f -> f.content().vocabulary().ifPresent(names::add));
    sides.stream().flatMap(s -> s.derived().stream()).forEach(d -> names.addAll(d.vocabularies()));
    Map<String, Registry> registries = new TreeMap<>();
    names.forEach(n -> registries.put(n, new RegistryFile(resources).read(folder, n)));
    return registries;
  }

  private static SideLayout side(String name, YamlNode node) {
    return new SideLayout(
        name,
        node.maybe("appearance").orElse(""),
        node.texts("cues"),
        node.texts("others"),
        under(node, "fields").entrySet().stream()
            .map(e -> field(e.getKey(), e.getValue()))
            .toList(),
        under(node, "derived").entrySet().stream()
            .map(e -> derived(e.getKey(), e.getValue()))
            .toList(),
        node.maybe("portrait").map(given -> box(node, "portrait")),
        node.maybeChild("labelled").map(DocumentFile::labelled),
        node.maybe("barcode").map(BarcodeFormat::valueOf));
  }

  private static LabelledText labelled(YamlNode node) {
    return new LabelledText(
        box(node, "area"),
        under(node, "fields").entrySet().stream()
            .map(e -> labelled(e.getKey(), e.getValue()))
            .toList(),
        node.texts("others"));
  }

  private static LabelledField labelled(String id, YamlNode node) {
    return new LabelledField(
        id,
        node.maybe("arabic"),
        LabelledField.Form.valueOf(node.text("form")),
        node.texts("labels"),
        example(node));
  }

  private static Box box(YamlNode node, String key) {
    List<Double> b = node.numbers(key);
    return new Box(b.get(0), b.get(1), b.get(2), b.get(3));
  }

  private static Point point(YamlNode node, String key) {
    List<Double> p = node.numbers(key);
    return new Point(p.get(0), p.get(1));
  }

  private static Map<String, YamlNode> under(YamlNode node, String key) {
    return node.maybeChild(key).map(YamlNode::children).orElse(Map.of());
  }

  private static FieldDefinition field(String id, YamlNode node) {
    double share = node.maybe("digits_share").map(Double::valueOf).orElse(0.0);
    Place place =
        new Place(
            box(node, "zone"),
            node.integer("row"),
            node.texts("line").stream().map(LineKind::valueOf).toList(),
            share,
            node.maybe("label_at").map(given -> point(node, "label_at")));
    Content content =
        new Content(
            node.text("parser"),
            node.maybe("vocabulary"),
            node.maybe("pattern"),
            node.texts("labels"),
            node.texts("checks"));
    return new FieldDefinition(id, place, content, node.flag("required"), example(node));
  }

  private static Example example(YamlNode node) {
    String printed = node.text("example");
    return new Example(printed, node.maybe("value").orElse(printed));
  }

  private static DerivedField derived(String id, YamlNode node) {
    return new DerivedField(id, node.text("rule"), node.texts("from"), node.texts("vocabularies"));
  }
}
