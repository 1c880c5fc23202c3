package dev.hawiya.server.dialect;

/**
 * What a sample command is made of.
 *
 * @param baseUrl of the server, without a slash at the end
 * @param picture path of the picture
 * @param id of the key
 * @param secret of the key
 */
public record SampleCall(String baseUrl, String picture, String id, String secret) {}
