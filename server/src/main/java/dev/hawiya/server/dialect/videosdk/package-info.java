/**
 * The dialect of VideoSDK's document OCR, as published at
 * docs.videosdk.live/react/guide/identity-verification/ocr.
 */
package dev.hawiya.server.dialect.videosdk;
