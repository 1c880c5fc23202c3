package dev.hawiya.specimen;

import dev.hawiya.specimen.citizen.Citizen;
import dev.hawiya.specimen.citizen.IdentityZone;
import dev.hawiya.specimen.citizen.Register;
import dev.hawiya.specimen.pakistan.Look;
import dev.hawiya.specimen.traveller.ZoneNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The canonical fields of either side of a Pakistani card. Lines of an address become one: in Latin
 * with a comma between them, in Urdu with a space.
 */
final class PakistaniTruth {
  private final Citizen citizen;
  private final Register register;
  private final Look look;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, String> raw = new LinkedHashMap<>();

  PakistaniTruth(Citizen citizen, Register register, Look look) {
    this.citizen = citizen;
    this.register = register;
    this.look = look;
  }

  Contents of(Side side) {
    fields.put("identity_number", citizen.identity().number());
    boolean front = side == Side.FRONT;
    if (register == Register.OLD) {
      if (front) {
        oldFront();
      } else {
        urduAddresses();
        fields.put("family_number", citizen.card().familyNumber());
        cardDates();
      }
    } else if (front) {
      smartFront();
    } else {
      smartBack();
    }
    return new Contents(fields, Map.of(), raw);
  }

  private void smartFront() {
    String kin = citizen.kin().husband() ? "husband_name" : "father_name";
    fields.put("name", citizen.identity().name().latin());
    fields.put("name_urdu", citizen.identity().name().urdu());
    fields.put(kin, citizen.kin().name().latin());
    fields.put(kin + "_urdu", citizen.kin().name().urdu());
    fields.put("sex", citizen.identity().sex().letter());
    fields.put("country_of_stay", citizen.home().country());
    fields.put("birth_date", citizen.identity().born().toString());
    cardDates();
  }

  private void cardDates() {
    fields.put("issue_date", citizen.card().issued().toString());
    fields.put("expiry_date", citizen.card().expires().toString());
  }

  private void oldFront() {
    String kin = citizen.kin().husband() ? "husband_name" : "father_name";
    fields.put("name_urdu", citizen.identity().name().urdu());
    fields.put(kin + "_urdu", citizen.kin().name().urdu());
    fields.put("identifier", citizen.identity().mark());
    fields.put("birth_date", citizen.identity().born().toString());
    fields.put("sex", citizen.identity().sex().letter());
    raw.put("sex", citizen.identity().sexInUrdu());
  }

  private void urduAddresses() {
    fields.put("present_address_urdu", citizen.home().present().urduLine());
    fields.put("permanent_address_urdu", citizen.home().permanent().urduLine());
  }

  private void smartBack() {
    if (look.latinBack()) {
      fields.put("present_address", citizen.home().present().latinLine());
      fields.put("permanent_address", citizen.home().permanent().latinLine());
    } else {
      urduAddresses();
    }
    if (register == Register.OVERSEAS) {
      zone();
    }
  }

  private void zone() {
    List<String> lines = IdentityZone.lines(citizen);
    ZoneNames names = ZoneNames.of(lines.get(2));
    fields.put("mrz", String.join("\n", lines));
    fields.put("document_code", IdentityZone.CODE);
    fields.put("issuing_state", IdentityZone.STATE);
    fields.put("document_number", citizen.card().documentNumber());
    fields.put("surname", names.surname());
    if (!names.givenNames().isEmpty()) {
      fields.put("given_names", names.givenNames());
    }
    fields.put("nationality", IdentityZone.STATE);
    fields.put("birth_date", citizen.identity().born().toString());
    fields.put("sex", citizen.identity().sex().letter());
    fields.put("expiry_date", citizen.card().expires().toString());
    fields.put("optional_data", citizen.identity().digits());
  }
}
