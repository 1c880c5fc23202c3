package dev.hawiya.specimen.licence.form;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.licence.Edition;
import dev.hawiya.specimen.licence.form.Form.Plan;
import dev.hawiya.specimen.licence.form.Heading.Align;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The editions that are made of cells: two of each side. */
public final class FormEditions {
  private static final Map<String, List<String>> OLDER =
      Map.of(
          "digits", List.of("arabic", "western"),
          "dates", List.of("dd/MM/yyyy", "yyyy/MM/dd", "yyyy-MM-dd"),
          "hue", List.of("36", "44", "54"),
          "ink", List.of("black", "brown", "red"),
          "title", List.of("brown", "black"),
          "labels", List.of("plain", "bold"));
  private static final Map<String, List<String>> NEWER =
      Map.of(
          "digits", List.of("western", "arabic"),
          "dates", List.of("yyyy/MM/dd", "dd-MM-yyyy", "dd.MM.yyyy"),
          "hue", List.of("46", "32", "60"),
          "ink", List.of("grey", "blue", "green"),
          "title", List.of("green", "red"),
          "classes", List.of(" ", " / ", ", "),
          "labels", List.of("plain"));
  private static final List<Point> LEFT_EDGE = List.of(new Point(2, 590));
  private static final String STATE = "جمهورية مصر العربية";

  private FormEditions() {}

  public static List<Edition> driving() {
    return List.of(ruledDriving(), linedDriving());
  }

  public static List<Edition> vehicleFronts() {
    return List.of(ruledOwner(), linedOwner());
  }

  /** In the order of their fronts. */
  public static List<Edition> vehicleBacks() {
    return List.of(tabledVehicle(), linedVehicle());
  }

  private static Edition ruledDriving() {
    String rows =
        """
        66 | full_name=اسم المرخص له/اسم حامل الرخصة
        66 | nationality=الجنسية*2 | national_number=الرقم القومي/رقم قومي*3
        92 | present_address=محل الإقامة/عنوان الإقامة
        66 | job=المهنة/العمل*3 | licence_kind=فئة الرخصة/نوع رخصة القيادة*2
        66 | expiry_date=تنتهي الرخصة في/نهاية الترخيص | issue_date=تاريخ إصدار الرخصة/حررت بتاريخ
        66 | traffic_unit=وحدة المرور/وحدة مرور | traffic_department=إدارة المرور/إدارة مرور
        """;
    return new RuledForm(
        new Plan(
            OLDER,
            List.of(
                new Heading(STATE, 630, 48, 31, Align.MIDDLE),
                new Heading("وزارة الداخلية", 984, 48, 26, Align.RIGHT),
                new Heading("رخصة قيادة", 630, 96, 36, Align.MIDDLE)),
            Cell.grid(area(280, 116, 708, 496), rows),
            Optional.of(area(32, 168, 224, 300)),
            Optional.of(area(96, 28, 96, 118)),
            LEFT_EDGE));
  }

  private static Edition linedDriving() {
    String rows =
        """
        76 | full_name=الاسم رباعيا/الاسم ثلاثيا أو رباعيا
        66 | name_latin=الاسم بالحروف اللاتينية
        66 | national_number=الرقم القومي لحامل الرخصة/الرقم القومي*3 | nationality=الجنسية*2
        96 | present_address=عنوان السكن/العنوان بالكامل
        66 | job=المهنة أو الوظيفة/المهنة*3 | licence_class=الفئات المرخص بها/فئات القيادة*2
        66 | issue_date=تاريخ الإصدار/بدء الترخيص | expiry_date=سارية لغاية/انتهاء الترخيص
        """;
    return new LineForm(
        new Plan(
            NEWER,
            List.of(
                new Heading("رخصة قيادة {licence_kind}", 984, 54, 36, Align.RIGHT),
                new Heading(STATE, 506, 42, 26, Align.MIDDLE),
                new Heading("الإدارة العامة للمرور", 506, 76, 22, Align.MIDDLE),
                new Heading("إدارة مرور {traffic_department}", 300, 544, 24, Align.RIGHT),
                new Heading("وحدة مرور {traffic_unit}", 300, 588, 24, Align.RIGHT)),
            Cell.grid(area(322, 100, 668, 516), rows),
            Optional.of(area(44, 120, 250, 340)),
            Optional.of(area(40, 20, 62, 78)),
            List.of(new Point(2, 500))));
  }

  private static Edition ruledOwner() {
    String rows =
        """
        70 | owner_name=المرخص باسمه/اسم صاحب المركبة
        98 | owner_address=محل الإقامة/عنوان المرخص له
        70 | licence_number=رقم الترخيص/رخصة تسيير رقم | plate=رقم اللوحات/لوحات معدنية رقم
        70 | licence_kind=نوع الرخصة/غرض الترخيص | nationality=الجنسية
        70 | issue_date=تاريخ بدء الترخيص/حررت بتاريخ | expiry_date=تاريخ نهاية الترخيص/تنتهي الرخصة في
        70 | traffic_department=إدارة المرور/إدارة مرور | traffic_unit=وحدة المرور/وحدة مرور
        """;
    return new RuledForm(
        new Plan(
            OLDER,
            List.of(
                new Heading(STATE, 984, 48, 29, Align.RIGHT),
                new Heading("وزارة الداخلية", 984, 88, 24, Align.RIGHT),
                new Heading("رخصة تسيير مركبة", 120, 72, 36, Align.LEFT)),
            Cell.grid(area(28, 112, 956, 500), rows),
            Optional.empty(),
            Optional.of(area(30, 18, 70, 86)),
            LEFT_EDGE));
  }

  private static Edition linedOwner() {
    String rows =
        """
        74 | licence_number=رقم رخصة التسيير/رقم الرخصة*2 | licence_kind=نوع الاستعمال/نوع الترخيص*2
        74 | owner_name=اسم المالك أو الجهة/مالك السيارة
        102 | owner_address=عنوان المالك/العنوان بالكامل
        74 | nationality=جنسية المالك/الجنسية | issue_date=تاريخ الإصدار/بدء الترخيص
        74 | expiry_date=سارية لغاية/انتهاء الترخيص | plate=أرقام وحروف اللوحة/اللوحة
        """;
    return new LineForm(
        new Plan(
            NEWER,
            List.of(
                new Heading("رخصة تسيير", 984, 56, 40, Align.RIGHT),
                new Heading(STATE, 506, 44, 26, Align.MIDDLE),
                new Heading("الإدارة العامة للمرور", 506, 78, 22, Align.MIDDLE),
                new Heading("إدارة مرور {traffic_department}", 984, 602, 25, Align.RIGHT),
                new Heading("وحدة مرور {traffic_unit}", 40, 602, 25, Align.LEFT)),
            Cell.grid(area(40, 96, 948, 470), rows),
            Optional.empty(),
            Optional.of(area(44, 16, 64, 80)),
            List.of(new Point(2, 330))));
  }

  private static Edition tabledVehicle() {
    String rows =
        """
        1 | vehicle_make=الماركة/ماركة السيارة | vehicle_fuel=الوقود/وقود المحرك
        1 | vehicle_model=الطراز/الموديل | vehicle_engine_volume=السعة سم٣/سعة المحرك
        1 | vehicle_model_year=سنة الصنع/سنة الموديل | vehicle_cylinders=عدد السلندرات/السلندرات
        1 | vehicle_body_type=شكل الهيكل/شكل المركبة | weight=الوزن الفارغ
        1 | vehicle_sub_type=النوع الفرعي/وصف الهيكل | passengers=الركاب
        1 | vehicle_colour=لون المركبة/اللون | vehicle_examination_date=تاريخ الفحص/آخر فحص فني
        1 | vehicle_chassis_number=رقم الشاسية/رقم الشاسيه
        1 | vehicle_engine_number=رقم الموتور/رقم المحرك
        """;
    return new TableForm(
        new Plan(
            OLDER,
            List.of(new Heading("مواصفات المركبة", 506, 62, 32, Align.MIDDLE)),
            Cell.grid(area(28, 92, 956, 500), rows),
            Optional.empty(),
            Optional.empty(),
            List.of(new Point(2, 30))));
  }

  private static Edition linedVehicle() {
    String rows =
        """
        1 | vehicle_chassis_number=رقم الشاسيه (الهيكل)/رقم الشاسيه*3 | vehicle_model_year=سنة الصنع/موديل سنة*2
        1 | vehicle_engine_number=رقم المحرك/رقم الماكينة*3 | vehicle_examination_date=تاريخ آخر فحص/تاريخ الفحص*2
        1 | vehicle_make=ماركة المركبة/الصانع | vehicle_model=الطراز | vehicle_colour=اللون الأساسي/اللون
        1 | vehicle_body_type=نوع المركبة/شكل الجسم | vehicle_sub_type=تفصيل النوع/الوصف | vehicle_fuel=نوع الوقود المستخدم/نوع الوقود
        1 | vehicle_engine_volume=السعة اللترية/سعة الموتور بالسم٣ | vehicle_cylinders=عدد الأسطوانات | passengers=عدد المقاعد
        """;
    return new LineForm(
        new Plan(
            NEWER,
            List.of(new Heading("بيانات المركبة الفنية", 976, 56, 30, Align.RIGHT)),
            Cell.grid(area(36, 92, 948, 500), rows),
            Optional.empty(),
            Optional.of(area(44, 16, 54, 66)),
            List.of(new Point(2, 620))));
  }

  private static Rectangle2D area(double x, double y, double width, double height) {
    return new Rectangle2D.Double(x, y, width, height);
  }
}
