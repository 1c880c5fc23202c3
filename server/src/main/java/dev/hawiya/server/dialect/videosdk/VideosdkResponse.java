package dev.hawiya.server.dialect.videosdk;

/**
 * What was read in both parts of a document; "" where it is not on it or was not read.
 *
 * @param idType kind of the document in English
 * @param idNumber number of the holder or of the document, digits Western
 * @param name as printed
 * @param dateOfBirth yyyy-MM-dd
 * @param address as printed, its lines joined by a comma
 * @param gender {@code Male} or {@code Female}
 * @param mobileNumber always "": no document we know carries one
 */
record VideosdkResponse(
    String idType,
    String idNumber,
    String name,
    String dateOfBirth,
    String address,
    String gender,
    String mobileNumber) {}
