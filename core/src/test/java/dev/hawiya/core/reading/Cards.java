package dev.hawiya.core.reading;

import dev.hawiya.core.barcode.BarcodeFormat;
import java.util.Map;

/** An invented couple's cards. */
final class Cards {
  private Cards() {}

  static FakeCard front() {
    return new FakeCard(Map.of("EGY-NID/front", 0.97, "EGY-NID/back", 0.02, "NONE", 0.01))
        .ink(0.52, 0.12, 0.79, 0.19, "بطاقة تحقيق الشخصية")
        .ink(0.86, 0.26, 0.95, 0.33, "ياسمين")
        .ink(0.60, 0.35, 0.95, 0.42, "مينا شريف سعيد")
        .ink(0.70, 0.47, 0.95, 0.54, "عزبه النصر ٣٣")
        .ink(0.68, 0.56, 0.95, 0.63, "شبرا - المنوفيه")
        .ink(0.45, 0.78, 0.97, 0.85, "٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨٩")
        .ink(0.08, 0.77, 0.27, 0.84, "١٩٨٢/٠٨/١٥")
        .ink(0.10, 0.92, 0.35, 0.97, "HY1234567");
  }

  static FakeCard back() {
    return new FakeCard(Map.of("EGY-NID/front", 0.02, "EGY-NID/back", 0.97, "NONE", 0.01))
        .ink(0.50, 0.08, 0.77, 0.15, "٢٨٢٠٨١٥١٣٠٤٥٨٩")
        .ink(0.27, 0.08, 0.41, 0.15, "٢٠٢٣/٠٨")
        .ink(0.40, 0.16, 0.77, 0.23, "حاصل على بكالوريوس تجارة")
        .ink(0.50, 0.24, 0.77, 0.31, "مديرية الصحة")
        .ink(0.70, 0.31, 0.77, 0.38, "أنثى")
        .ink(0.54, 0.31, 0.63, 0.38, "مسيحية")
        .ink(0.33, 0.31, 0.42, 0.38, "متزوجة")
        .ink(0.45, 0.39, 0.77, 0.46, "احمد محمود ابراهيم")
        .ink(0.55, 0.48, 0.77, 0.55, "البطاقة سارية حتى")
        .ink(0.36, 0.48, 0.54, 0.55, "٢٠٣٠/٠٨/٠٦")
        .ink(0.89, 0.47, 0.93, 0.53, "١")
        .barcode(BarcodeFormat.PDF_417);
  }

  /** As printed where the holder has no workplace: all rows below slide up by one line. */
  static FakeCard backSlidUp() {
    return new FakeCard(Map.of("EGY-NID/front", 0.02, "EGY-NID/back", 0.97, "NONE", 0.01))
        .ink(0.50, 0.08, 0.77, 0.15, "٢٨٢٠٨١٥١٣٠٤٥٨٩")
        .ink(0.27, 0.08, 0.41, 0.15, "٢٠٢٣/٠٨")
        .ink(0.67, 0.16, 0.77, 0.23, "طالب")
        .ink(0.70, 0.235, 0.77, 0.305, "أنثى")
        .ink(0.54, 0.235, 0.63, 0.305, "مسلمة")
        .ink(0.33, 0.235, 0.42, 0.305, "آنسة")
        .ink(0.36, 0.405, 0.77, 0.475, "البطاقة سارية حتى ٢٠٣٠/٠٨/٠٦");
  }
}
